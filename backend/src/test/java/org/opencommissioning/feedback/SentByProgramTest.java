package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;

/** A HealthWatch's program sends feedback with a key, item by item and in batches, and learns what became of it. */
@Tag("database")
class SentByProgramTest {
    private static final Pattern ITEM = Pattern.compile("\"id\":(\\d+)");
    private static TestPortal portal;
    private static SignedInVisitor officer;
    private static SignedInVisitor moderator;
    private static String key;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty();
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(15_830));
        officer = SignedInVisitor.of(portal, Role.HEALTHWATCH, "9NH");
        moderator = SignedInVisitor.of(portal, Role.MODERATOR, "X24");
        key = officer.send(
                        "POST",
                        "/api/v1/keys",
                        "{\"name\":\"our program\",\"scope\":[\"submit-return\",\"read-submission\"],\"days\":300}")
                .body()
                .replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void oneItemIsTakenOnceHoweverOftenItIsSent() {
        var body = item("P-1", "The desk was closed at noon.");
        var sent = send("/api/v1/sent-feedback/9NH", body, "one-1");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.body()).contains("\"reference\":\"P-1\"", "\"state\":\"screened\"");
        assertThat(sent.headers().firstValue("Location")).hasValue("/api/v1/sent-feedback/9NH/P-1");

        var again = send("/api/v1/sent-feedback/9NH", body, "one-1");
        assertThat(again.body()).as("same key, same body: the same answer").isEqualTo(sent.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        var other = send("/api/v1/sent-feedback/9NH", item("P-1", "Other words."), "one-1");
        assertThat(other.statusCode()).as("same key, other body").isEqualTo(422);
        assertThat(other.body()).contains("/problems/key-used");
        assertThat(send("/api/v1/sent-feedback/9NH", body, "one-2").statusCode())
                .as("another key, the very same item: nothing is doubled")
                .isEqualTo(201);
        assertThat(get("/api/v1/sent-feedback/9NH").body()).containsOnlyOnce("P-1\"");
    }

    @Test
    void theSenderSeesEachStateAndThePublicNothingBeforeIt() {
        send("/api/v1/sent-feedback/9NH", item("P-2", "Ring Mrs Bickerstaff on 01632 960123 about the queue."), "s-1");
        assertThat(portal.probe().get("/api/v1/feedback").body()).doesNotContain("Bickerstaff", "P-2");
        long id = id("P-2");
        moderator.post(
                "/work/feedback/queue/" + id,
                Map.of("outcome", "return", "why", "unclear", "reason", "It is not said what happened."));
        var returned = get("/api/v1/sent-feedback/9NH/P-2").body();
        assertThat(returned)
                .contains("\"state\":\"returned\"", "It is not said what happened.")
                .containsPattern(
                        "(?s)\"stages\":\\[\\{\"state\":\"received\",\"at\":\"[^\"]+\"\\},"
                            + "\\{\"state\":\"screened\",\"at\":\"[^\"]+\"\\},\\{\"state\":\"returned\",\"at\":\"[^\"]+\"\\}\\]");
        assertThat(get("/api/v1/sent-feedback/9NH?state=returned").body())
                .contains("P-2")
                .doesNotContain("P-1\"");

        send("/api/v1/sent-feedback/9NH", item("P-3", "I think better of it."), "s-2");
        assertThat(send("/api/v1/sent-feedback/9NH/P-3/withdrawal", "{\"reason\":\"The person asked for it.\"}", "s-3")
                        .body())
                .contains("\"state\":\"withdrawn\"", "{\"state\":\"withdrawn\",\"at\":");
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNotRepeated() {
        var wrong = send("/api/v1/sent-feedback/9NH", """
            {"reference":"P 4","about":"R9A","month":"June","channel":"pigeon","rating":9,"themes":["secret"],"people":0,
             "consent":false,"words":""}\
            """, "w-1");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("\"field\":\"reference\"", "\"field\":\"month\"", "\"field\":\"channel\"")
                .contains("\"field\":\"rating\"", "\"field\":\"themes\"", "\"field\":\"consent\"")
                .doesNotContain("pigeon", "P 4");
        assertThat(send("/api/v1/sent-feedback/9NH", "{\"words\":", "w-2").statusCode())
                .isEqualTo(400);
        assertThat(send("/api/v1/sent-feedback/9NH", item("P-5", "x".repeat(200_000)), "w-3")
                        .statusCode())
                .as("200 kB of words")
                .isEqualTo(400);
    }

    @Test
    void aBatchIsCheckedAsTheFileOfItsPeriodIs() {
        var batch = "{\"period\":\"2012-06\",\"items\":["
                + item("B-1", "Two lines\\nof words, and a \\\"quotation\\\".", "2012-05") + ","
                + item("B-2", "The second.", "June") + "," + item("B-3", "The third.", "2012-06") + "]}";
        var sent = send("/api/v1/sent-feedback/9NH/batches", batch, "b-1");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body())
                .contains(
                        "\"state\":\"accepted\"",
                        "\"items\":3",
                        "\"item\":2",
                        "\"field\":\"month\"",
                        "\"rule\":\"FB13\"")
                .doesNotContain("June", "\"item\":1,", "\"item\":3,");
        assertThat(get("/api/v1/sent-feedback/9NH").body())
                .contains("B-1", "B-3")
                .doesNotContain("B-2");
        assertThat(send("/api/v1/sent-feedback/9NH/batches", batch, "b-1").body())
                .isEqualTo(sent.body());
        var submission = sent.body().replaceAll("(?s).*\"submission\":(\\d+).*", "$1");
        assertThat(get("/api/v1/submissions/" + submission).body()).contains("\"feedback\"");

        send(
                "/api/v1/sent-feedback/9NH/batches",
                "{\"period\":\"2012-06\",\"items\":[" + item("B-3", "The third.", "2012-06") + "]}",
                "b-2");
        assertThat(get("/api/v1/sent-feedback/9NH/B-1").body())
                .as("a later batch stands in place of it")
                .contains("left-out");
        assertThat(send("/api/v1/sent-feedback/9NH/batches", "{\"period\":\"2012-06\",\"items\":[]}", "b-3")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(
                                "/api/v1/sent-feedback/9NH/batches",
                                "{\"period\":\"soon\",\"items\":[" + item("B-4", "x") + "]}",
                                "b-4")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyElseSendsOrSees() {
        var stranger = SignedInVisitor.of(portal, Role.HEALTHWATCH, "9NX");
        assertThat(stranger.send("POST", "/api/v1/sent-feedback/9NH", item("P-9", "Words."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.get("/api/v1/sent-feedback/9NH").statusCode()).isEqualTo(403);
        assertThat(portal.probe().get("/api/v1/sent-feedback/9NH").statusCode()).isEqualTo(401);
        assertThat(moderator.get("/api/v1/sent-feedback/9NH/P-1").statusCode()).isEqualTo(403);
    }

    private static long id(String reference) {
        var queue = moderator.get("/_page/work/feedback/queue").body();
        for (var piece : queue.split("(?=\\{\"id\":)")) {
            var found = ITEM.matcher(piece);
            if (piece.contains("\"" + reference + "\"") && found.find()) {
                return Long.parseLong(found.group(1));
            }
        }
        throw new AssertionError(reference + " does not wait: " + queue);
    }

    private static String item(String reference, String words) {
        return item(reference, words, "2013-04");
    }

    private static String item(String reference, String words, String month) {
        return """
            {"reference":"%s","about":"R9A","service":"","month":"%s","channel":"survey","rating":3,
             "themes":["waiting"],"people":1,"consent":true,"words":"%s"}\
            """.formatted(reference, month, words);
    }

    private static HttpResponse<String> send(String path, String json, String once) {
        return portal.probe()
                .post(path, "application/json", json, "Authorization", "Bearer " + key, "Idempotency-Key", once);
    }

    private static HttpResponse<String> get(String path) {
        return portal.probe().get(path, "Authorization", "Bearer " + key);
    }
}
