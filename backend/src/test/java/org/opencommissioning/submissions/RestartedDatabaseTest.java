package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.member;
import static org.opencommissioning.submissions.Workspace.row;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.EmbeddedDatabase;
import org.opencommissioning.database.Migrations;

/** Slow: the embedded database is restarted while people send files; what they were told is in, is in. */
@Tag("slow")
class RestartedDatabaseTest {
    private static final int RESTARTS = System.getenv("CI") == null ? 2 : 5;
    private static final int SENDERS = 4;

    @TempDir
    Path folder;

    private volatile boolean ended;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheDatabaseIsRestartedUnderLoad() throws Exception {
        var home = folder.resolve("database");
        var database = EmbeddedDatabase.start(home);
        Migrations.apply(database.access());
        try (var work =
                Workspace.on(TestPortal.ofNorthmoor(database.access(), Map.of("portal.test.callers", "true")))) {
            var acknowledged = new ConcurrentHashMap<Long, Integer>();
            var senders = IntStream.range(0, SENDERS)
                    .mapToObj(sender -> CompletableFuture.runAsync(() -> send(work, sender, acknowledged)))
                    .toList();
            for (int restart = 0; restart < RESTARTS; restart++) {
                Thread.sleep(1_500);
                database.close();
                database = EmbeddedDatabase.start(home);
            }
            Thread.sleep(1_500);
            ended = true;
            senders.forEach(CompletableFuture::join);

            assertThat(acknowledged).hasSizeGreaterThan(SENDERS);
            for (var sent : acknowledged.entrySet()) {
                work.await(sent.getKey(), "accepted");
                assertThat(work.get(PREPARER, "/api/v1/submissions/" + sent.getKey())
                                .body())
                        .as("submission %d", sent.getKey())
                        .contains("\"accepted\":" + sent.getValue() + ",");
            }
            assertThat(work.number("select count(*) from intake.submission where submitted_by is not null"))
                    .as("of what was sent and not acknowledged there may be more")
                    .isGreaterThanOrEqualTo(acknowledged.size());
        } finally {
            database.close();
        }
    }

    private void send(Workspace work, int sender, Map<Long, Integer> acknowledged) {
        for (int round = 0; !ended; round++) {
            int rows = 1 + (sender * 100 + round) % 50;
            var period = "%d-%02d".formatted(2014 + round / 12 % 10, 1 + round % 12);
            try {
                var file = file(period, sender, rows);
                var announced =
                        work.announce(PREPARER, period, "payments.csv", file.getBytes(StandardCharsets.UTF_8).length);
                if (announced.statusCode() != 201) {
                    continue;
                }
                var done = work.send(
                        PREPARER,
                        "PATCH",
                        announced.headers().firstValue("Location").orElseThrow(),
                        file,
                        "Upload-Offset",
                        "0");
                if (done.statusCode() == 200
                        && !member(done.body(), "submission").equals("null")) {
                    acknowledged.put(Long.valueOf(member(done.body(), "submission")), rows);
                }
            } catch (RuntimeException | Error away) {
                // The database was away; nothing was acknowledged.
            }
        }
    }

    private static String file(String period, int sender, int rows) {
        var date = "01/" + period.substring(5) + "/" + period.substring(0, 4);
        return csv(IntStream.range(0, rows)
                .mapToObj(
                        i -> row(date, "Invented Supplier " + i + " Ltd", "S" + sender + "-" + i, (30_000 + i) + ".00"))
                .toArray(String[]::new));
    }
}
