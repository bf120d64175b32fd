package org.opencommissioning.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.submissions.Workspace.APPROVER;
import static org.opencommissioning.submissions.Workspace.PREPARER;
import static org.opencommissioning.submissions.Workspace.csv;
import static org.opencommissioning.submissions.Workspace.member;
import static org.opencommissioning.submissions.Workspace.row;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.database.Sql;

/** Whatever is cut off, at whatever moment, is all there or not at all, and goes on afterwards. */
@Tag("database")
class RestartTest {
    private static final Workspace WORK = Workspace.asleep();
    private static final Job CHECK = WORK.portal().context().getBean(CheckSubmissions.class);
    private static final Job PUBLISH = WORK.portal().context().getBean(PublishApproved.class);
    private static final String LIVE =
            "select count(*) from published.publication where kind = 'payments' and period @> date '%s'";

    /** After this long the pool looks whether a connection still lives before it gives it out. */
    private static final long LOOKED_AT_AGAIN_MILLIS = 700;

    @AfterAll
    static void close() {
        WORK.close();
    }

    @Test
    void aCheckThatWasKilledIsTakenUpAgain() throws Exception {
        long id = WORK.submit("2013-05", file("05", 3_000));
        cutUntilDone(CHECK, id, "accepted");
        assertThat(WORK.number(
                        "select count(*) from intake.submission_event where act = 'checked' and submission_id = " + id))
                .isEqualTo(1);
        assertThat(WORK.number("select accepted_rows from intake.submission where submission_id = " + id))
                .isEqualTo(3_000);
        assertThat(WORK.number(LIVE.formatted("2013-05-01"))).isZero();
    }

    @Test
    void aPublicationThatWasKilledIsAllThereOrNotAtAllAndHappensOnce() throws Exception {
        long id = approved("2013-06", file("06", 3_000), "{}");
        cutUntilDone(PUBLISH, id, "published");
        assertThat(WORK.number(LIVE.formatted("2013-06-01"))).isEqualTo(1);
        assertThat(WORK.number("select row_count from published.publication where kind = 'payments' and period @>"
                        + " date '2013-06-01'"))
                .isEqualTo(3_000);
        assertThat(WORK.number(
                        "select count(*) from published.payment join published.publication using (publication_id)"
                                + " where period @> date '2013-06-01'"))
                .isEqualTo(3_000);
        assertThat(PUBLISH.once()).isFalse();
    }

    @Test
    void whatIsApprovedForALaterTimeWaitsForIt() throws Exception {
        long id = approved("2013-07", file("07", 3), "{\"publishAt\":\"2013-08-01T08:30:00Z\"}");
        assertThat(PUBLISH.once()).isFalse();
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body())
                .contains("\"state\":\"approved\"")
                .contains("\"publishAt\":\"2013-08-01T08:30:00Z\"");
        change("update intake.submission set publish_at = '2013-01-01' where submission_id = " + id);
        assertThat(PUBLISH.once()).isTrue();
        assertThat(WORK.await(id, "published")).isEqualTo("published");
    }

    @Test
    void ofTwoProgramsThatPublishOneWins() throws Exception {
        long id = approved("2013-09", file("09", 500), "{}");
        var done = new AtomicInteger();
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(program -> CompletableFuture.runAsync(() -> count(done)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(done).hasValue(1);
        assertThat(WORK.number(LIVE.formatted("2013-09-01"))).isEqualTo(1);
        assertThat(WORK.await(id, "published")).isEqualTo("published");
    }

    @Test
    void ofTwoApproversAtOnceOneIsToldThatItIsDone() throws Exception {
        long id = WORK.submit("2013-10", file("10", 3));
        CHECK.once();
        WORK.send(PREPARER, "POST", "/api/v1/submissions/" + id + "/proposal", "{}");
        var answers = Stream.of(APPROVER, "12 approver@9N4")
                .parallel()
                .map(who -> WORK.send(who, "POST", "/api/v1/submissions/" + id + "/approval", "{}")
                        .statusCode())
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        change("update intake.submission set state = 'discarded' where submission_id = " + id);
    }

    @Test
    void anUploadThatBrokeOffGoesOnWhereItStopped() throws Exception {
        var file = file("11", 30_000);
        var address = WORK.announce(PREPARER, "2013-11", "long.csv", file.length())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        breakOff(address, file, 1_500_000);
        long offset = 0;
        for (int i = 0; i < 100 && offset == 0; i++) {
            Thread.sleep(50);
            offset = Long.parseLong(member(WORK.get(PREPARER, address).body(), "offset"));
        }
        assertThat(offset).isBetween(1L << 20, 1_500_000L);
        var done = WORK.send(PREPARER, "PATCH", address, file.substring((int) offset), "Upload-Offset", "" + offset);
        long id = Long.parseLong(member(done.body(), "submission"));
        CHECK.once();
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + id).body()).contains("\"accepted\":30000");
    }

    @Test
    void anUploadWithWhichNobodyGoesOnIsSweptAway() throws Exception {
        var sweep = WORK.portal().context().getBean(ReceiveUpload.class);
        WORK.announce(PREPARER, "2013-12", "stalled.csv", 100);
        assertThat(sweep.once()).isFalse();
        change("update intake.upload set touched_at = '2001-01-01' where file_name = 'stalled.csv'");
        assertThat(sweep.once()).isTrue();
        assertThat(WORK.number("select count(*) from intake.upload where file_name = 'stalled.csv'"))
                .isZero();
    }

    private static void count(AtomicInteger done) {
        try {
            if (PUBLISH.once()) {
                done.incrementAndGet();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cuts all connections at random moments: to the database that is a program that was killed. Then lets the work be done. */
    private static void cutUntilDone(Job job, long id, String state) throws Exception {
        var random = new Random(id);
        int times = System.getenv("CI") == null ? 10 : 100;
        for (int i = 0; i < times; i++) {
            var working = CompletableFuture.runAsync(() -> {
                try {
                    job.once();
                } catch (Exception cut) {
                    // As it should be.
                }
            });
            Thread.sleep(random.nextInt(300));
            cut();
            working.join();
            change("update intake.submission set attempts = 0 where submission_id = " + id);
        }
        Thread.sleep(LOOKED_AT_AGAIN_MILLIS);
        for (int i = 0; i < 20 && job.once(); i++) {}
        assertThat(WORK.await(id, state)).isEqualTo(state);
    }

    @Test
    void ofTwoReturnsForOnePeriodApprovedAtOnceOneIsPublishedAndTheOtherComparedWithIt() throws Exception {
        long first = approved("2014-05", file("05", 300).replace("/2013", "/2014"), "{}");
        long second = approved("2014-05", file("05", 301).replace("/2013", "/2014"), "{}");
        var done = new AtomicInteger();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> count(done)), CompletableFuture.runAsync(() -> count(done)))
                .join();
        while (PUBLISH.once()) {}
        assertThat(WORK.number("select count(*) from published.publication where kind = 'payments' and period @> date"
                        + " '2014-05-01' and edition is not null"))
                .isEqualTo(1);
        assertThat(WORK.number("select count(*) from intake.submission where state = 'published' and submission_id in ("
                        + first + ", " + second + ")"))
                .isEqualTo(1);
        CHECK.once();
        long other = WORK.number(
                "select submission_id from intake.submission where state = 'accepted' and submission_id in (" + first
                        + ", " + second + ")");
        assertThat(WORK.get(PREPARER, "/api/v1/submissions/" + other + "/preview")
                        .body())
                .contains("\"changes\":{\"added\":");
        change("update intake.submission set state = 'discarded' where submission_id = " + other);
    }

    @Test
    void whateverTheClockSaysTheLogsTimeNeverGoesBack() throws Exception {
        long before = WORK.number("select max(edition) from published.entry");
        WORK.portal().pass(Duration.ofDays(-700));
        try {
            long id = approved("2014-06", file("06", 3).replace("/2013", "/2014"), "{}");
            PUBLISH.once();
            assertThat(WORK.await(id, "published")).isEqualTo("published");
        } finally {
            WORK.portal().pass(Duration.ofDays(700));
        }
        assertThat(WORK.number("select count(*) from published.entry a join published.entry b"
                        + " on b.edition = a.edition + 1 where b.published_at < a.published_at"))
                .isZero();
        assertThat(WORK.number("select max(edition) from published.entry")).isEqualTo(before + 1);
    }

    @Test
    void aClockThatJumpsAheadPublishesWhatWasPutOffOnce() throws Exception {
        long id = approved(
                "2014-07", file("07", 3).replace("/2013", "/2014"), "{\"publishAt\":\"2014-02-01T08:30:00Z\"}");
        assertThat(PUBLISH.once()).isFalse();
        WORK.portal().pass(Duration.ofDays(400));
        try {
            assertThat(PUBLISH.once()).isTrue();
            assertThat(PUBLISH.once()).isFalse();
        } finally {
            WORK.portal().pass(Duration.ofDays(-400));
        }
        assertThat(WORK.await(id, "published")).isEqualTo("published");
    }

    @Test
    void twoGigabytesAreRefusedWhileTheyComeAndNeverHeld() throws Exception {
        assertThat(WORK.announce(PREPARER, "2014-08", "huge.csv", 2L << 30).statusCode())
                .isEqualTo(413);

        var address = WORK.announce(PREPARER, "2014-08", "huge.csv", (5 << 20) + 1_000)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(pour("PATCH", address)).startsWith("HTTP/1.1 413");
        assertThat(WORK.number("select received_bytes from intake.upload where file_name = 'huge.csv'"))
                .isEqualTo(5 << 20);
        assertThat(pour("POST", "/api/v1/check/payments?publisher=9N4&period=2014-08"))
                .startsWith("HTTP/1.1 413");
    }

    /** Sends two gigabytes whose length nobody says beforehand, as far as they are taken. @return how the answer begins */
    private static String pour(String method, String address) throws Exception {
        try (var socket = new Socket(server().getHost(), server().getPort())) {
            socket.setSoTimeout(60_000);
            var head = method + " " + address + " HTTP/1.1\r\nHost: test\r\nTest-Caller: " + PREPARER
                    + "\r\nContent-Type: application/octet-stream\r\nUpload-Offset: 0\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var pouring = Thread.ofVirtual().start(() -> pour(socket));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            socket.close();
            pouring.join();
            return answer;
        }
    }

    private static void pour(Socket socket) {
        var chunk = new byte[1 << 16];
        java.util.Arrays.fill(chunk, (byte) 'x');
        try {
            for (long sent = 0; sent < 2L << 30; sent += chunk.length) {
                socket.getOutputStream().write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(chunk);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException enough) {
            // The server has heard enough.
        }
    }

    private static URI server() {
        return WORK.portal()
                .context()
                .getBean(io.micronaut.runtime.server.EmbeddedServer.class)
                .getURI();
    }

    @Test
    void inAnInventedWorldDaysLateAreCountedByItsOwnCalendar() throws Exception {
        change("insert into published.portal (invented, world, complete) values (true, 'northmoor', true)");
        try {
            assertThat(WORK.get(PREPARER, "/api/v1/owed-returns").body())
                    .contains("\"today\":\""
                            + member(
                                            WORK.probe()
                                                    .get("/api/v1/publications?limit=1")
                                                    .body(),
                                            "publishedAt")
                                    .substring(0, 10));
        } finally {
            change("delete from published.portal");
        }
    }

    private static void cut() throws SQLException {
        WORK.number("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                + " where datname = current_database() and pid <> pg_backend_pid() and usename = current_user");
    }

    private static void breakOff(String address, String file, int after) throws Exception {
        var server = URI.create(WORK.portal()
                .context()
                .getBean(io.micronaut.runtime.server.EmbeddedServer.class)
                .getURI()
                .toString());
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var head = "PATCH " + address + " HTTP/1.1\r\nHost: test\r\nTest-Caller: " + PREPARER
                    + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: 0\r\nContent-Length: "
                    + file.length() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file.substring(0, after).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            Thread.sleep(500);
        }
    }

    private static long approved(String period, String file, String approval) throws Exception {
        long id = WORK.submit(period, file);
        CHECK.once();
        var path = "/api/v1/submissions/" + id;
        assertThat(WORK.send(PREPARER, "POST", path + "/proposal", "{}").statusCode())
                .isEqualTo(200);
        assertThat(WORK.send(APPROVER, "POST", path + "/approval", approval).statusCode())
                .isEqualTo(200);
        return id;
    }

    private static String file(String month, int rows) {
        return csv(IntStream.range(0, rows)
                .mapToObj(i -> row(
                        "01/" + month + "/2013",
                        "Invented Supplier " + i % 200 + " Ltd",
                        "R" + i,
                        (30_000 + i) + ".00"))
                .toArray(String[]::new));
    }

    private static void change(String update) throws SQLException {
        try (var writer = WORK.portal().database().openAsWriter()) {
            Sql.of(update).update(writer);
        }
    }
}
