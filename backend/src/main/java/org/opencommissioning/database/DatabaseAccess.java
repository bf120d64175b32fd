package org.opencommissioning.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How to reach the database: one JDBC address and two users. The reader may select from {@code published} and nothing else. */
public record DatabaseAccess(String url, Login writer, Login reader) {
    private static final int DOWNLOADS = 8;
    /** Each submission that is checked or published takes up to four at a time. */
    private static final int WRITING = 20;

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

    /**
     * The settings of three data sources: {@code writer}; {@code reader}, for questions that are answered at once; and
     * {@code downloads}, the reader again, so that slow downloads never keep others from being answered.
     */
    public Map<String, Object> asSettings() {
        var settings = new LinkedHashMap<String, Object>();
        put(settings, "writer", writer, Map.of("maximum-pool-size", WRITING, "minimum-idle", 1));
        int questions = 2 * Runtime.getRuntime().availableProcessors() + 1;
        put(settings, "reader", reader, reading("10s", questions, 30_000, questions));
        put(settings, "downloads", reader, reading("1h", DOWNLOADS, 2_000, 1));
        return settings;
    }

    /**
     * Two statements of one round trip see the same state (api.editions.Snapshots).
     *
     * @param idle connections that are kept open though nobody needs them; opening one costs a start as much as a question
     */
    private static Map<String, Object> reading(String longest, int connections, int patienceMillis, int idle) {
        return Map.of(
                "transaction-isolation",
                "TRANSACTION_REPEATABLE_READ",
                "connection-init-sql",
                "set statement_timeout = '" + longest + "'",
                "maximum-pool-size",
                connections,
                "minimum-idle",
                idle,
                "connection-timeout",
                patienceMillis);
    }

    private void put(Map<String, Object> settings, String name, Login login, Map<String, Object> further) {
        var source = "datasources." + name + ".";
        settings.put(source + "url", url);
        settings.put(source + "username", login.user());
        settings.put(source + "password", login.password());
        settings.put(source + "driver-class-name", "org.postgresql.Driver");
        further.forEach((key, value) -> settings.put(source + key, value));
    }
}
