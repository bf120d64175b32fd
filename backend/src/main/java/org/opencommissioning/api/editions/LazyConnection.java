package org.opencommissioning.api.editions;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;

/** A reader's connection, taken when the first statement needs it: what memory or others' statements answer needs none. */
final class LazyConnection implements AutoCloseable {
    private final @Nullable Reader reader;
    private volatile @Nullable Connection connection;

    LazyConnection(Reader reader) {
        this.reader = reader;
    }

    private LazyConnection(Connection open) {
        reader = null;
        connection = open;
    }

    /** @param open stays its owner's to close */
    static LazyConnection open(Connection open) {
        return new LazyConnection(open);
    }

    boolean isOpen() {
        return connection != null;
    }

    Connection get() throws SQLException {
        if (connection == null) {
            connection = reader.connect();
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        if (reader != null && connection != null) {
            connection.close();
        }
    }
}
