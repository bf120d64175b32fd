package org.opencommissioning.api.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.WellsDatabase;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.database.Sql;

@Tag("database")
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotsTest implements TestPropertyProvider {
    private static final Set<String> WELLS = Set.of("wells");
    private final WellsDatabase database = new WellsDatabase();
    private long edition;

    @Override
    public Map<String, String> getProperties() {
        publish();
        return database.settings();
    }

    /** Edition n of 9 o'clock, n minutes past, in which there are exactly n wells. */
    private void publish() {
        edition++;
        var minute =
                Instant.parse("2013-04-01T09:00:00Z").plusSeconds(60 * edition).toString();
        database.publish(edition, minute, "insert into published.well (code) values ('W" + edition + "')");
    }

    @BeforeEach
    void catchUp(Editions editions) throws SQLException {
        editions.refresh();
    }

    @Test
    void whatIsReadIsExactlyTheEditionItNamesWhilePublishingGoesOn(Snapshots snapshots) throws InterruptedException {
        var publishing = new AtomicBoolean(true);
        var publisher = Thread.ofVirtual().start(() -> {
            for (int i = 0; i < 200; i++) {
                publish();
            }
            publishing.set(false);
        });
        var seen = new HashSet<Long>();
        do {
            var read = snapshots.read(AsAt.NEWEST, WELLS, snapshot -> count(snapshot) + "," + count(snapshot));
            var number = read.state().edition().number();
            assertThat(read.value()).isEqualTo(number + "," + number);
            seen.add(number);
        } while (publishing.get());
        publisher.join();
        assertThat(seen).hasSizeGreaterThan(3);
    }

    @Test
    void aTransactionSeesOneEditionHoweverLongItTakes(Snapshots snapshots) {
        var read = snapshots.readInTransaction(AsAt.NEWEST, WELLS, snapshot -> {
            var before = count(snapshot);
            publish();
            return before == count(snapshot)
                    && before == snapshot.state().edition().number();
        });
        assertThat(read.value()).isTrue();
    }

    @Test
    void aQuestionThatNeedsTheConnectionGetsATransaction(Snapshots snapshots) {
        var read = snapshots.read(
                AsAt.NEWEST, WELLS, snapshot -> snapshot.connection().getAutoCommit());
        assertThat(read.value()).isFalse();
    }

    @Test
    void slowDownloadsKeepNobodyElseWaitingAndOneTooManyIsRefused(Snapshots snapshots) throws InterruptedException {
        var begun = new CountDownLatch(8);
        var end = new CountDownLatch(1);
        try (var downloads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                downloads.submit(() -> snapshots.download(AsAt.NEWEST, WELLS, snapshot -> holdOn(begun, end)));
            }
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(snapshots.read(AsAt.NEWEST, WELLS, SnapshotsTest::count).value())
                    .isEqualTo(edition);
            assertThatThrownBy(() -> snapshots.download(AsAt.NEWEST, WELLS, SnapshotsTest::count))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("As many downloads as the portal allows are under way.");
            end.countDown();
        }
    }

    private static boolean holdOn(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            return end.await(40, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void theDatabaseTellsOfANewEditionAtOnce(Editions editions) throws InterruptedException {
        publish();
        for (int i = 0; i < 40 && editions.newest(WELLS).number() < edition; i++) {
            Thread.sleep(50);
        }
        assertThat(editions.newest(WELLS).number()).isEqualTo(edition);
        assertThat(editions.newest(Set.of("ponds"))).isEqualTo(Edition.NONE);
    }

    @Test
    void aDayAMomentAndANumberNameAnEdition(Snapshots snapshots) {
        publish();
        assertThat(edition("1", snapshots)).isEqualTo(1);
        assertThat(edition("2013-04-01T09:01:00Z", snapshots)).isEqualTo(1);
        assertThat(edition("2013-04-01T09:02:30Z", snapshots)).isEqualTo(2);
        assertThat(edition("2013-04-02", snapshots)).isEqualTo(edition);
        assertThat(snapshots.state(AsAt.parse("2013-04-01T09:01:00Z"), WELLS).settled())
                .isTrue();
        assertThat(snapshots.state(AsAt.parse("2020-01-01"), WELLS).settled()).isFalse();
    }

    @Test
    void aStateThatNeverWasIsRefused(Snapshots snapshots) {
        assertThatThrownBy(() -> edition("999999", snapshots))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no edition");
        assertThatThrownBy(() -> edition("2013-03-31", snapshots))
                .hasMessageContaining("Nothing had been published by");
        assertThatThrownBy(() -> edition("2999-01-01", snapshots)).hasMessageContaining("has not come yet");
        assertThatThrownBy(() -> AsAt.parse("0")).hasMessageContaining("neither an edition nor a date");
        assertThatThrownBy(() -> AsAt.parse("2013-02-30")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditionNeverGoesBack() {
        assertThatThrownBy(() -> database.publish(0, "2013-04-01T00:00:00Z"))
                .hasRootCauseInstanceOf(SQLException.class);
        publish();
        assertThatThrownBy(() -> database.publish(1, "2013-04-01T00:00:00Z")).hasMessageContaining("cannot go back");
    }

    private static long edition(String asAt, Snapshots snapshots) {
        return snapshots.state(AsAt.parse(asAt), WELLS).edition().number();
    }

    private static long count(Snapshot snapshot) throws SQLException {
        return snapshot.find(Sql.of("select count(*) from published.well"), row -> row.getLong(1))
                .orElseThrow();
    }
}
