package org.opencommissioning.api.editions;

import io.micronaut.context.annotation.Requires;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections of the user who may see what is published and nothing else. */
@Singleton
@Requires(property = "datasources.reader.url")
final class Reader {
    private final DataSource pool;
    private final DataSource downloads;

    /** @throws IllegalStateException when two statements of one round trip would not see the same state */
    Reader(@Named("reader") DataSource pool, @Named("downloads") DataSource downloads, DataSourceResolver resolver)
            throws SQLException {
        this.pool = resolver.resolve(pool);
        this.downloads = resolver.resolve(downloads);
        try (var connection = connect()) {
            if (connection.getTransactionIsolation() < Connection.TRANSACTION_REPEATABLE_READ) {
                throw new IllegalStateException("The reader's data source must read at isolation repeatable read");
            }
        }
    }

    Connection connect() throws SQLException {
        return pool.getConnection();
    }

    /** One of the few connections that downloads may keep for long. */
    Connection connectForDownload() throws SQLException {
        return downloads.getConnection();
    }
}
