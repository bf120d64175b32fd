package org.opencommissioning.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void itIsAsStrictAsAnOutsideServerAndKeepsItsData() throws Exception {
        var home = folder.resolve("home");
        try (var database = EmbeddedDatabase.start(home)) {
            Migrations.apply(database.access());
            Wall.check(database.access());
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("localhost");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.access().url(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            write(database, "insert into published.expense_area (name) values ('Community services')");
        }
        try (var again = EmbeddedDatabase.start(home);
                var reader = again.access().openAsReader()) {
            assertThat(Sql.of("select name from published.expense_area").list(reader, row -> row.getString(1)))
                    .containsExactly("Community services");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("credentials.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAgain() throws Exception {
        var home = folder.resolve("half");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(home.resolve("data/PG_VERSION"), "18");
        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(Migrations.apply(database.access())).isPositive();
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws Exception {
        try (var reader = database.access().openAsReader()) {
            return Sql.of("select current_setting(:name)").bind("name", name).get(reader, row -> row.getString(1));
        }
    }

    private static void write(EmbeddedDatabase database, String statement) throws Exception {
        try (var writer = database.access().openAsWriter()) {
            writer.createStatement().execute(statement);
        }
    }
}
