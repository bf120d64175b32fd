package org.opencommissioning.database;

import io.micronaut.core.annotation.Nullable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL that comes with the program and keeps its data in a private folder. As strict as an outside server: writes
 * reach the disk before they count, every sign-in needs a password, nothing listens beyond this machine.
 *
 * <p>Survives {@code kill -9} of the program: the server that was left running is adopted, because its port is remembered.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String STRICT_SIGN_IN = """
        # type  database  user  address        method
        host    all       all   127.0.0.1/32   scram-sha-256
        host    all       all   ::1/128        scram-sha-256
        """;

    private final EmbeddedCredentials credentials;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FolderLock lock;

    private EmbeddedDatabase(
            EmbeddedCredentials credentials, @Nullable EmbeddedPostgres server, @Nullable FolderLock lock) {
        this.credentials = credentials;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the server, or uses the one that another program has started in the same folder.
     *
     * @param home private folder for data, unpacked binaries and passwords; made when it is not there
     */
    public static EmbeddedDatabase start(Path home) throws IOException, SQLException {
        privateFolder(home);
        privateFolder(home.resolve("postgresql"));
        var lock = FolderLock.tryTake(home);
        if (lock.isEmpty()) {
            return new EmbeddedDatabase(RunningServer.find(home), null, null);
        }
        var kept = EmbeddedCredentials.find(home);
        return kept.isPresent()
                ? new EmbeddedDatabase(kept.get(), server(home, kept.get(), true), lock.get())
                : first(home, lock.get());
    }

    public DatabaseAccess access() {
        return credentials.access();
    }

    /** Ends the server, unless another program started it. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.close();
        }
    }

    /** Passwords are kept last: a first start that was cut off is begun again from nothing. */
    private static EmbeddedDatabase first(Path home, FolderLock lock) throws IOException, SQLException {
        AbandonedServer.clear(home.resolve("data"));
        privateFolder(home.resolve("data"));
        var credentials = EmbeddedCredentials.invent();
        var server = server(home, credentials, false);
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"))) {
            Roles.create(connection, credentials);
            Files.writeString(home.resolve("data").resolve("pg_hba.conf"), STRICT_SIGN_IN);
            connection.createStatement().execute("select pg_reload_conf()");
        }
        credentials.keep(home);
        return new EmbeddedDatabase(credentials, server, lock);
    }

    private static EmbeddedPostgres server(Path home, EmbeddedCredentials credentials, boolean strict)
            throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.resolve("data"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("postgresql").toFile())
                .setRegisterShutdownHook(false)
                .setPort(credentials.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", "100");
        if (strict) {
            builder.setConnectConfig("password", credentials.superuserPassword());
        }
        return builder.start();
    }

    private static void privateFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
