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

    @Test
    void aSecondProgramUsesTheServerOfTheFirstAndLeavesItRunning() throws Exception {
        var home = folder.resolve("shared");
        try (var first = EmbeddedDatabase.start(home)) {
            try (var second = EmbeddedDatabase.start(home)) {
                assertThat(second.access()).isEqualTo(first.access());
            }
            assertThat(setting(first, "fsync")).isEqualTo("on");
        }
    }

    @Test
    void whatWasCommittedSurvivesTheProgramBeingKilled() throws Exception {
        var home = folder.resolve("killed");
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AreaWriter.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        var committed = firstLineStarting("committed", program);
        program.destroyForcibly().waitFor();

        try (var again = EmbeddedDatabase.start(home);
                var reader = again.access().openAsReader()) {
            assertThat(Sql.of("select name from published.expense_area").list(reader, row -> row.getString(1)))
                    .contains(committed.substring("committed ".length()));
        }
    }

    private static String firstLineStarting(String word, Process program) throws Exception {
        try (var lines = program.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith(word))
                    .findFirst()
                    .orElseThrow();
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
