package org.opencommissioning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.database.DatabaseAccess;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.TestDatabase;

/** Slow: a load is killed at random moments, again and again; what is public is whole each time. */
@Tag("database")
@Tag("slow")
class KilledLoadTest {
    private static final int KILLS = System.getenv("CI") == null ? 3 : 100;
    private static final Duration LONGEST = Duration.ofMinutes(6);
    private static final int LONGEST_LIFE_MILLIS = 1_000;
    private static final String DISAGREEMENTS = """
        select 'publication ' || publication_id || ' has rows and no edition'
        from published.publication
        where edition is null
        union all
        select 'edition ' || edition || ' is not in the log'
        from published.publication
        where not exists (select from published.entry e where e.edition = publication.edition)
        union all
        select 'edition ' || edition || ' says ' || row_count || ' rows'
        from published.publication
        where kind = 'payments'
          and row_count <> (select count(*) from published.payment p where p.publication_id = publication.publication_id)
        union all
        select 'edition ' || edition || ' has pieces of a kept file missing'
        from published.publication
        where not exists (select from intake.submission s where s.publication_id = publication.publication_id)
        union all
        select 'payer ' || payer_id || ' in ' || month || ' does not add up'
        from published.total_payer_month t
        where pence <> (
          select sum(amount_pence)
          from published.payment p
          where p.live and p.payer_id = t.payer_id and date_trunc('month', p.paid_on) = t.month)
        union all
        select 'the newest edition of ' || dataset || ' is said to be ' || edition
        from published.dataset_edition d
        where edition <> (select max(edition) from published.publication p where p.kind = d.dataset)
        """;

    @TempDir
    Path folder;

    /** Two databases are loaded side by side: while one program starts, the other works. */
    @Test
    void nothingIsPublishedByHalfWhereverTheProgramIsKilled() throws Exception {
        var program = LearntProgram.of(LoadingProgram.class, folder, arguments(TestDatabase.fresh(), "rehearsal.key"));
        var end = Instant.now().plus(LONGEST);
        try (var side = Executors.newSingleThreadExecutor()) {
            var other = side.submit(() -> new World(program, 2).killAndLoad(KILLS / 2, end));
            int kills = new World(program, 1).killAndLoad(KILLS - KILLS / 2, end) + other.get();
            assertThat(kills).as("kills before the time was up").isGreaterThanOrEqualTo(KILLS / 4);
        }
    }

    private List<String> arguments(DatabaseAccess database, String key) {
        return List.of(
                database.url(),
                database.writer().user(),
                database.writer().password(),
                database.reader().user(),
                database.reader().password(),
                folder.resolve(key).toString());
    }

    private final class World {
        private final DatabaseAccess database = TestDatabase.fresh();
        private final LearntProgram program;
        private final String key;
        private final SplittableRandom random;

        World(LearntProgram program, int number) {
            this.program = program;
            this.key = "log-" + number + ".key";
            this.random = new SplittableRandom(20130603 + number);
        }

        /** @return how often it was killed before its time was up */
        int killAndLoad(int kills, Instant end) throws Exception {
            int kill = 1;
            for (; kill <= kills && Instant.now().isBefore(end); kill++) {
                var running = program.start(arguments(database, key));
                waitFor("loading", running);
                Thread.sleep(random.nextInt(LONGEST_LIFE_MILLIS));
                running.destroyForcibly().waitFor();
                assertThat(disagreements(database)).as("after kill %d", kill).isEmpty();
            }
            var running = program.start(arguments(database, key));
            waitFor("loaded", running);
            running.waitFor();
            assertThat(disagreements(database)).isEmpty();
            assertThat(payments(database)).isEqualTo(72);
            return kill - 1;
        }
    }

    /** Leaves the output open, because closing it would end the program. */
    private static void waitFor(String word, Process program) throws Exception {
        var lines = program.inputReader();
        for (var line = lines.readLine(); !word.equals(line); line = lines.readLine()) {
            assertThat(line).as("the program ended before it was " + word).isNotNull();
        }
    }

    private static List<String> disagreements(DatabaseAccess database) throws SQLException {
        try (var writer = database.openAsWriter()) {
            return Sql.of(DISAGREEMENTS).list(writer, row -> row.getString(1));
        }
    }

    private static int payments(DatabaseAccess database) throws SQLException {
        try (var reader = database.openAsReader()) {
            return Sql.of("select count(*) from published.publication where kind = 'payments'")
                    .get(reader, row -> row.getInt(1));
        }
    }
}
