package org.opencommissioning.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for tests: one server a JVM, migrated once into a template that is copied for each class. It is the embedded
 * one, unless {@code -Dtest.postgres} names the binaries of another ({@code /usr/lib/postgresql/15/bin}) or a server that runs
 * ({@code jdbc:postgresql://host:port/postgres?user=…&password=…}).
 */
public final class TestDatabase {
    private static final String WRITER = "portal_writer";
    private static final String READER = "portal_reader";
    private static final String PASSWORD = "northmoor";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static String superuserUrl;

    private TestDatabase() {}

    /** A database of its own, migrated and empty. */
    public static synchronized DatabaseAccess fresh() {
        try {
            if (superuserUrl == null) {
                superuserUrl = server(System.getProperty("test.postgres", ""));
                prepareTemplate();
            }
            var name = "portal_" + ProcessHandle.current().pid() + "_" + COPIES.incrementAndGet();
            asSuperuser("create database " + name + " template " + template() + " owner " + WRITER);
            return access(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String server(String named) throws IOException {
        if (named.isEmpty()) {
            return embedded();
        }
        return named.startsWith("jdbc:")
                ? named
                : InstalledServer.start(Path.of(named)).url();
    }

    private static String embedded() throws IOException {
        var server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .start();
        return server.getJdbcUrl("postgres", "postgres");
    }

    private static void prepareTemplate() throws SQLException {
        asSuperuser("""
            do $$ begin
              if not exists (select from pg_roles where rolname = 'portal_writer') then
                create user portal_writer password 'northmoor';
                create user portal_reader password 'northmoor';
              end if;
            end $$
            """);
        asSuperuser("create database " + template() + " owner " + WRITER);
        Migrations.apply(access(template()));
    }

    private static String template() {
        return "portal_template_" + ProcessHandle.current().pid();
    }

    private static void asSuperuser(String statement) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(superuserUrl)) {
            superuser.createStatement().execute(statement);
        }
    }

    private static DatabaseAccess access(String name) {
        var url = superuserUrl.substring(0, superuserUrl.lastIndexOf('/') + 1) + name;
        return new DatabaseAccess(
                url, new DatabaseAccess.Login(WRITER, PASSWORD), new DatabaseAccess.Login(READER, PASSWORD));
    }
}
