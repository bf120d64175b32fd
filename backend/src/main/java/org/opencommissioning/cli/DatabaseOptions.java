package org.opencommissioning.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.database.EmbeddedDatabase;
import org.opencommissioning.database.Migrations;
import org.opencommissioning.database.Wall;
import picocli.CommandLine.Option;

/** Which database: the embedded one with its folder, or an outside one with its address and two users. */
final class DatabaseOptions {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the embedded database (default: ${DEFAULT-VALUE}).")
    Path folder = Path.of(".portal", "data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:PORTAL_DATABASE_URL}",
            description =
                    "JDBC address of an outside PostgreSQL 15 to 18 (or PORTAL_DATABASE_URL); users and passwords come"
                            + " from PORTAL_WRITER_USER, PORTAL_WRITER_PASSWORD, PORTAL_READER_USER and"
                            + " PORTAL_READER_PASSWORD.")
    String url;

    @Option(
            names = "--log-key",
            paramLabel = "FILE",
            defaultValue = "${env:PORTAL_LOG_KEY}",
            description =
                    "The log's private key, made when it is not there (or PORTAL_LOG_KEY; default: log.key in the data"
                            + " folder).")
    Path logKey;

    @Option(
            names = "--log-origin",
            paramLabel = "NAME",
            defaultValue = "${env:PORTAL_LOG_ORIGIN}",
            description = "Name by which the world knows this log (or PORTAL_LOG_ORIGIN; default: localhost/log).")
    String logOrigin;

    /** Opens the database, brings it up to date and makes sure that the wall stands. */
    OpenDatabase open() throws IOException, SQLException {
        var database = url == null || url.isBlank() ? embedded() : outside();
        Migrations.apply(database.access());
        Wall.check(database.access());
        return database;
    }

    private OpenDatabase embedded() throws IOException, SQLException {
        var server = EmbeddedDatabase.start(folder.toAbsolutePath());
        return new OpenDatabase(server.access(), folderSettings(), server::close);
    }

    private OpenDatabase outside() {
        return new OpenDatabase(new DatabaseAccess(url, login("WRITER"), login("READER")), folderSettings(), () -> {});
    }

    private Map<String, Object> folderSettings() {
        return Map.of(
                "portal.log.key-file",
                logKey == null ? folder.toAbsolutePath().resolve("log.key") : logKey.toAbsolutePath(),
                "portal.log.origin",
                logOrigin == null || logOrigin.isBlank() ? "localhost/log" : logOrigin,
                "portal.pages.folder",
                folder.toAbsolutePath().resolve("engine"));
    }

    private static DatabaseAccess.Login login(String role) {
        return new DatabaseAccess.Login(required("PORTAL_" + role + "_USER"), required("PORTAL_" + role + "_PASSWORD"));
    }

    private static String required(String variable) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("With an outside database the variable " + variable + " must be set.");
        }
        return value;
    }

    /** A database and what to close when the program ends. */
    record OpenDatabase(DatabaseAccess access, Map<String, Object> log, Closing server) implements AutoCloseable {
        Map<String, Object> settings() {
            var settings = new HashMap<>(access.asSettings());
            settings.putAll(log);
            return settings;
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    /** Ends what was begun. */
    @FunctionalInterface
    interface Closing {
        void close() throws IOException;
    }
}
