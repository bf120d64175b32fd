package org.opencommissioning.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to reach the database: one JDBC address and two users. The reader may select from {@code published} and nothing else. */
public record DatabaseAccess(String url, Login writer, Login reader) {
    /** A user of the database. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public Connection openAsWriter() throws SQLException {
        return DriverManager.getConnection(url, writer.user(), writer.password());
    }

    public Connection openAsReader() throws SQLException {
        return DriverManager.getConnection(url, reader.user(), reader.password());
    }

    /** The settings of the two data sources {@code writer} and {@code reader}. */
    public Map<String, Object> asSettings() {
        var settings = new LinkedHashMap<String, Object>();
        put(settings, "writer", writer);
        put(settings, "reader", reader);
        // Two statements of one round trip see the same state (api.editions.Snapshots).
        settings.put("datasources.reader.transaction-isolation", "TRANSACTION_REPEATABLE_READ");
        settings.put("datasources.reader.connection-init-sql", "set statement_timeout = '10s'");
        return settings;
    }

    private void put(Map<String, Object> settings, String name, Login login) {
        var source = "datasources." + name + ".";
        settings.put(source + "url", url);
        settings.put(source + "username", login.user());
        settings.put(source + "password", login.password());
        settings.put(source + "driver-class-name", "org.postgresql.Driver");
    }
}
