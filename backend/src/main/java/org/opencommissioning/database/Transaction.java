package org.opencommissioning.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** All or nothing: what an act writes on one connection is committed when it returns and gone when it throws. */
public final class Transaction {
    private Transaction() {}

    public static <T> T in(DataSource source, Act<T> act) throws SQLException, IOException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = act.on(connection);
                connection.commit();
                return result;
            } catch (Throwable failure) {
                rollback(connection, failure);
                throw failure;
            } finally {
                restore(connection);
            }
        }
    }

    private static void rollback(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }

    /** What happens inside the transaction. */
    @FunctionalInterface
    public interface Act<T> {
        T on(Connection connection) throws SQLException, IOException;
    }
}
