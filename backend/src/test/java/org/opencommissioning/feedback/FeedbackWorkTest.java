package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
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

/** HealthWatch's form and the moderators' queue, as people use them in the browser. */
@Tag("database")
class FeedbackWorkTest {
    private static final Pattern ITEM = Pattern.compile("\"id\":(\\d+)");

    private static TestPortal portal;
    private static SignedInVisitor officer;
    private static SignedInVisitor moderator;
    private static SignedInVisitor second;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty();
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(15_830));
        officer = SignedInVisitor.of(portal, Role.HEALTHWATCH, "9NH");
        moderator = SignedInVisitor.of(portal, Role.MODERATOR, "9NB");
        second = SignedInVisitor.of(portal, Role.MODERATOR, "9NB");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void anItemGoesFromTheFormThroughTheQueueToThePublic() {
        assertThat(send("W-1", "2013-04", "Mrs Bickerstaff at 01632 960123 was kind to <script>alert(1)</script> us.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.get("/_page/work/feedback").body()).contains("W-1", "\"state\":\"screened\"");
        assertThat(portal.probe().get("/feedback").body()).doesNotContain("Bickerstaff", "960123");

        long id = first("W-1");
        assertThat(moderator.get("/work/feedback/queue/" + id).body())
                .contains("[telephone number removed]", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(moderator
                        .post(
                                "/work/feedback/queue/" + id,
                                Map.of(
                                        "mark-0",
                                        "yes",
                                        "mark-1",
                                        "yes",
                                        "also",
                                        "kind",
                                        "outcome",
                                        "publish",
                                        "reason",
                                        "Names and a number are out."))
                        .statusCode())
                .isEqualTo(303);

        var shown = portal.probe().get("/feedback/9NH/W-1").body();
        assertThat(shown)
                .contains("[name removed]", "[personal detail removed]", "&lt;script&gt;alert(1)")
                .doesNotContain("Bickerstaff", "960123", "<script>alert");
        assertThat(officer.get("/_page/work/feedback").body()).contains("\"state\":\"published\"");
    }

    @Test
    void whatTheFormLacksIsSaidAtItsFields() {
        var answer = send("not one reference", "some month", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("1 to 20 letters, digits and hyphens", "is written 2012-04", "There are words");
    }

    @Test
    void aDecisionNeedsItsReasonAndASeriousItemTwoPeople() {
        send("W-2", "2013-04", "My father died and nobody rang us.");
        long id = first("W-2");
        assertThat(moderator
                        .post("/work/feedback/queue/" + id, Map.of("outcome", "publish", "reason", "short"))
                        .statusCode())
                .isEqualTo(422);

        moderator.post(
                "/work/feedback/queue/" + id, Map.of("outcome", "publish", "reason", "The family wants it read."));
        assertThat(portal.probe().get("/_page/feedback").body()).doesNotContain("My father");
        assertThat(officer.get("/_page/work/feedback").body()).contains("second-needed");
        assertThat(second.get("/_page/work/feedback/queue/" + id).body()).contains("\"proposal\":\"My father died");

        second.post("/work/feedback/queue/" + id, Map.of("outcome", "publish", "reason", "I have read it too."));
        assertThat(portal.probe().get("/_page/feedback/9NH/W-2").body()).contains("My father");
    }

    @Test
    void whatWasTakenBackIsNotPublished() {
        send("W-3", "2013-04", "I changed my mind about this one.");
        var back = officer.post("/work/feedback/9NH/W-3/withdraw", Map.of("reason", "The person asked for it."));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(moderator.get("/_page/work/feedback/queue").body()).doesNotContain("W-3");
        assertThat(officer.get("/_page/work/feedback").body()).contains("\"withdrawn\"");
    }

    @Test
    void aBodyAnswersByFormAndASecondPersonApproves() {
        send("W-4", "2013-04", "The letter came after the appointment.");
        moderator.post(
                "/work/feedback/queue/" + first("W-4"),
                Map.of("outcome", "publish", "reason", "Nothing tells who anybody is."));
        var preparer = SignedInVisitor.of(portal, Role.PREPARER, "R9A");
        assertThat(preparer.get("/work/answers?healthwatch=9NH&reference=W-4").body())
                .contains("The letter came after the appointment", "Your answer");

        var sent = preparer.post(
                "/work/answers",
                Map.of(
                        "organisation",
                        "R9A",
                        "healthwatch",
                        "9NH",
                        "reference",
                        "W-4",
                        "kind",
                        "answer",
                        "date",
                        "2013-05-05",
                        "words",
                        "Letters go out a week earlier now.",
                        "change",
                        "Letters a week earlier",
                        "done",
                        "2013-05-01"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/work/submissions/");
        assertThat(portal.probe().get("/api/v1/responses").body())
                .as("before anybody approved it")
                .doesNotContain("a week earlier");
        assertThat(moderator
                        .post("/work/answers", Map.of("organisation", "R9A", "words", "Not mine to give."))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobodyElseSeesTheQueueOrSendsForAHealthWatch() {
        assertThat(officer.get("/work/feedback/queue").statusCode()).isEqualTo(403);
        assertThat(moderator
                        .post("/work/feedback", Map.of("healthwatch", "9NH", "reference", "X-1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(portal.probe().get("/work/feedback/queue").statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> send(String reference, String month, String words) {
        var fields = new HashMap<>(Map.of(
                "healthwatch",
                "9NH",
                "reference",
                reference,
                "about",
                "R9A",
                "service",
                "Outpatients",
                "month",
                month));
        fields.putAll(Map.of(
                "channel",
                "phone",
                "rating",
                "4",
                "people",
                "1",
                "consent",
                "yes",
                "theme-staff",
                "yes",
                "words",
                words));
        return officer.post("/work/feedback", fields);
    }

    /** The number of an item that waits, by its reference. */
    private static long first(String reference) {
        var queue = moderator.get("/_page/work/feedback/queue").body();
        var before = queue.substring(0, queue.indexOf("\"reference\":\"" + reference + "\""));
        var id = ITEM.matcher(before.substring(before.lastIndexOf("\"id\":")));
        assertThat(id.find()).isTrue();
        return Long.parseLong(id.group(1));
    }
}
