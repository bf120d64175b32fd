package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.SignedInVisitor;

/** HealthWatch writes a report by form, bodies answer it by form; both are returns that a second person approves. */
@Tag("database")
class ReportFormTest {
    private static TestPortal portal;
    private static SignedInVisitor officer;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty();
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('9NH'), ('9NL')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(15_891)); // 5 July 2013
        officer = SignedInVisitor.of(portal, Role.HEALTHWATCH, "9NH");
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aReportIsWrittenByFormAndTheNextStandsBesideIt() {
        assertThat(officer.get("/work/reports").body()).contains("Draft sent for factual accuracy", "Recommendation 3");
        var first = report("F-1", Map.of());
        assertThat(first.statusCode()).as(first.body()).isEqualTo(303);
        var second = report("F-2", Map.of("words-5", "Answer the telephone.", "to-5", "9NL"));
        assertThat(second.statusCode()).as(second.body()).isEqualTo(303);
        var rows = rows(second);
        assertThat(rows).contains("F-1", "F-2", "Answer the telephone.", "\"read\":5", "\"refused\":0");
        assertThat(portal.probe().get("/api/v1/reports").body())
                .as("before anybody approved it")
                .doesNotContain("F-1", "F-2");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldsAndWhatWasTypedStays() {
        var wrong = report("two words", Map.of("to-1", "NOBODY", "date", "soon", "easyRead", "Kept words."));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "1 to 20 letters, digits and hyphens", "stands in the register", "A day is written 2013-06-28")
                .contains("Kept words.", "Nights on the ward", "Ring the family.");
        assertThat(officer.get("/_page/work").body()).doesNotContain("two words");
    }

    @Test
    void aReportOfAMonthThatMightBeAYearIsOfTheMonth() {
        var december = report("F-9", Map.of("date", "2011-12-05", "draftOn", ""));
        assertThat(december.statusCode()).as(december.body()).isEqualTo(303);
    }

    @Test
    void aBodyAnswersARecommendationByForm() throws Exception {
        load("reports", "9NH", "2013-05", """
            Line,Reference,Number,To,Title,Words,Easy read,Draft sent on,Date
            report,G-1,,,Nights,We asked 9 people.,,,2013-05-08
            recommendation,G-1,1,R9A,,Ring the family.,,,
            escalation,G-1,1,9NL,,Nobody answers.,,,2013-05-30
            """);
        var preparer = SignedInVisitor.of(portal, Role.PREPARER, "R9A");
        var form = preparer.get("/work/recommendations?organisation=R9A&healthwatch=9NH&reference=G-1&number=1")
                .body();
        assertThat(form).contains("G-1, recommendation 1", "Ring the family.", "accept it, and do it by the day below");

        var answer = new HashMap<>(Map.of(
                "organisation", "R9A",
                "healthwatch", "9NH",
                "reference", "G-1",
                "number", "1",
                "kind", "accepted",
                "date", "2013-07-05",
                "words", "We will ring."));
        var without = preparer.post("/work/recommendations", answer);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("has a day by which it will be done", "We will ring.");
        answer.put("by", "2013-09-30");
        assertThat(preparer.post("/work/recommendations", answer).statusCode()).isEqualTo(303);
        assertThat(officer.post("/work/recommendations", answer).statusCode()).isEqualTo(403);

        var council = SignedInVisitor.of(portal, Role.PREPARER, "9NL");
        assertThat(council.get(
                                "/work/recommendations?organisation=9NL&healthwatch=9NH&reference=G-1&number=1&taken=yes")
                        .body())
                .contains("Acknowledge G-1", "Nobody answers.");
        assertThat(council.post(
                                "/work/recommendations",
                                Map.of(
                                        "organisation", "9NL",
                                        "healthwatch", "9NH",
                                        "reference", "G-1",
                                        "number", "1",
                                        "taken", "yes",
                                        "date", "2013-07-05",
                                        "words", "We have it."))
                        .statusCode())
                .isEqualTo(303);
        var further = officer.post(
                "/work/reports/further",
                Map.of(
                        "healthwatch", "9NH",
                        "of", "G-1/1",
                        "further-to", "9NL",
                        "further-words", "Again nobody answers.",
                        "further-date", "2013-07-04"));
        assertThat(further.statusCode()).as(further.body()).isEqualTo(303);
    }

    private static HttpResponse<String> report(String reference, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "healthwatch", "9NH",
                "reference", reference,
                "title", "Nights on the ward",
                "words", "We spoke to 41 people.\nMost slept badly.",
                "draftTo", "R9A",
                "draftOn", "2013-06-01",
                "date", "2013-07-03",
                "to-1", "R9A",
                "words-1", "Ring the family."));
        fields.putAll(more);
        return officer.post("/work/reports", fields);
    }

    private static String rows(HttpResponse<String> sent) {
        var address = sent.headers().firstValue("Location").orElseThrow();
        for (int i = 0; i < 200; i++) {
            var page = officer.get("/_page" + address).body();
            if (!page.contains("\"state\":\"queued\"") && !page.contains("\"state\":\"checking\"")) {
                return page;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("It is still being checked");
    }

    private static void load(String kind, String publisher, String period, String file) throws Exception {
        var bytes = file.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        portal.load(
                kind,
                new org.opencommissioning.returns.Delivery(
                        new org.opencommissioning.values.OrganisationCode(publisher),
                        publisher,
                        org.opencommissioning.values.Period.parse(period),
                        "file.csv",
                        bytes.length,
                        () -> new java.io.ByteArrayInputStream(bytes)),
                null);
    }
}
