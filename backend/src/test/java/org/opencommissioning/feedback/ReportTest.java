package org.opencommissioning.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Reports with recommendations, from the file to what everybody reads. */
@Tag("database")
class ReportTest {
    private static final String REPORTS = "Line,Reference,Number,To,Title,Words,Easy read,Draft sent on,Date\n";
    private static final String ANSWERS = "HealthWatch,Reference,Number,Kind,Date,Words,By when,Evidence\n";
    private static final long FIFTH_OF_JULY_2013 = 15_891;

    private static TestPortal portal;

    @BeforeAll
    static void open() throws SQLException {
        portal = TestPortal.empty(Map.of());
        try (var writer = portal.database().openAsWriter()) {
            Sql.of("insert into published.organisation_key (code) values ('R9A'), ('R9N'), ('9NH'), ('9NL')")
                    .update(writer);
        }
        portal.pass(Duration.ofDays(FIFTH_OF_JULY_2013));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aRecommendationIsOverdueByItsDatesAndAnsweredByItsBodyAlone() throws SQLException, IOException {
        reports("2013-06", """
            report,A-1,,R9A,Nights,We asked 12 people.,We asked people.,2013-05-20,2013-06-10
            recommendation,A-1,1,R9A,,Ring the family.,,,
            recommendation,A-1,2,R9A,,Open until eight.,,,
            recommendation,A-1,3,R9N,,Say so on the door.,,,
            """);
        assertThat(one("A-1", 1))
                .as("20 working days, beginning with Monday 10 June")
                .contains("\"dueOn\":\"2013-07-05\"", "\"state\":\"waiting\"");

        portal.pass(Duration.ofDays(1));
        var others = answers("R9N", "2013-07", """
            9NH,A-1,1,accepted,2013-07-05,It is not ours to answer.,2013-09-30,
            9NH,A-1,3,refused,2013-07-05,The door is listed.,,
            """);
        assertThat(others).contains("RA11");
        answers("R9A", "2013-06", "9NH,A-1,2,accepted,2013-06-20,We will.,2013-07-01,\n");

        assertThat(one("A-1", 1)).contains("\"state\":\"overdue\"");
        assertThat(one("A-1", 2)).contains("\"state\":\"behind\"", "\"doneBy\":\"2013-07-01\"");
        assertThat(one("A-1", 3)).contains("\"state\":\"refused\"");
        assertThat(get("/api/v1/reports/9NH/A-1"))
                .contains("\"recommendationCount\":3", "\"answered\":2", "\"overdue\":1", "\"draftOn\":\"2013-05-20\"");

        answers("R9A", "2013-07", "9NH,A-1,2,done,2013-07-06,We did.,,The sign at the door\n");
        assertThat(one("A-1", 2)).contains("\"state\":\"done\"");
        assertThat(get("/api/v1/recommendations?reference=A-1&state=behind&asAt=" + (edition() - 1)))
                .as("what was true before stays so")
                .contains("\"number\":2");
        assertThat(get("/api/v1/recommendations.csv?reference=A-1&state=refused"))
                .contains("healthwatch.code", "Say so on the door.");
        assertThat(portal.probe()
                        .post(
                                "/graphql",
                                "application/json",
                                "{\"query\":\"{ reports(reference: \\\"A-1\\\") { nodes { title recommendations(sort:"
                                    + " \\\"number\\\") { nodes { number state answers { nodes { kind evidence } } } }"
                                    + " } } }\"}")
                        .body())
                .contains("\"state\":\"DONE\"", "\"evidence\":\"The sign at the door\"");
    }

    @Test
    void whatIsTakenFurtherHasAClockOfItsOwn() throws SQLException, IOException {
        reports("2013-04", """
            report,B-1,,,Waiting,We asked 9 people.,,,2013-04-08
            recommendation,B-1,1,R9A,,Answer the telephone.,,,
            """);
        reports("2013-05", "escalation,B-1,1,9NL,,Nobody answers.,,,2013-05-20\n");

        assertThat(get("/api/v1/escalations?reference=B-1"))
                .contains("\"dueOn\":\"2013-06-17\"", "\"overdue\":true", "\"to\":{\"code\":\"9NL\"");
        answers("9NL", "2013-06", "9NH,B-1,1,acknowledged,2013-06-20,We have it.,,\n");
        assertThat(get("/api/v1/escalations?reference=B-1"))
                .contains("\"acknowledgedOn\":\"2013-06-20\"", "\"overdue\":false");
        assertThat(one("B-1", 1)).as("an acknowledgement answers nothing").contains("\"state\":\"overdue\"");
        assertThat(get("/reports/9NH/B-1")).contains("acknowledged it on 20 June 2013, 3 days late");
    }

    @Test
    void wordsAreTextInEveryFormAndWhatNobodySeesIsTakenOut() throws SQLException, IOException {
        reports("2013-03", """
            report,C-1,,,"<script>alert(1)</script> nights","=cmd|' /C calc'!A0 \u202Eevil\u202C zero\u200Bwidth 😀","<img src=x onerror=alert(2)>",,2013-03-08
            recommendation,C-1,1,R9A,,"<b onclick=alert(3)>Ring</b>",,,
            """);

        assertThat(get("/reports/9NH/C-1"))
                .contains("&lt;script&gt;alert(1)", "&lt;img src=x", "&lt;b onclick", "evil zerowidth 😀")
                .doesNotContain("<script>alert(1)", "<img src=x", "<b onclick", "\u202E", "\u200B");
        assertThat(get("/reports.atom")).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
        assertThat(get("/reports.json")).contains("C-1");
        assertThat(get("/api/v1/reports.csv?reference=C-1")).contains(",'=cmd|");
        assertThat(portal.probe().get("/reports.atom?body=X").statusCode()).isEqualTo(400);
    }

    @Test
    void aFileOfHugeWordsNamesOrNumbersIsRefusedWithoutRepeatingThem() throws SQLException, IOException {
        var loaded = reports("2013-02", """
            report,D-1,,,Long,%s,,,2013-02-08
            report,D-2,,,Number,The record of 943 476 5919 says so.,,,2013-02-08
            report,D-3,,,Name,Mrs Bickerstaff told us.,,,2013-02-08
            report,D-4,,,Good,Nothing of the kind.,,,2013-02-08
            """.formatted("x".repeat(20_000)));

        assertThat(loaded).contains("RC16", "RC20", "RC30").doesNotContain("xxxx", "943 476", "Bickerstaff");
        assertThat(get("/api/v1/reports?healthwatch=9NH")).contains("D-4").doesNotContain("D-1", "D-2", "D-3");
        assertThat(reports("2013-01", "report,D-5,,,Long,%s,,,2013-01-08\n".formatted("x".repeat(200_000))))
                .contains("Refused")
                .doesNotContain("xxxx");
    }

    @Test
    void theSameFileTwiceChangesNothingAndAReferenceIsUsedOnce() throws SQLException, IOException {
        var rows = "report,E-1,,,Once,We asked.,,,2012-12-08\n";
        reports("2012-12", rows);

        assertThat(reports("2012-12", rows)).contains("Already");
        assertThat(reports("2012-11", "report,E-1,,,Again,We asked.,,,2012-11-08\n"))
                .contains("RC12");
    }

    @Test
    void aWithdrawnReportIsGone() throws SQLException, IOException {
        reports("2012-10", """
            report,F-1,,,Gone for ever,We asked.,,,2012-10-08
            report,F-2,,,Here to stay,We asked.,,,2012-10-08
            """);

        portal.context()
                .getBean(WithdrawPublication.class)
                .withdraw(edition(), List.of(2), new Correction("It told who somebody is."), "moderator");

        assertThat(get("/api/v1/reports")).contains("Here to stay").doesNotContain("Gone for ever");
    }

    private static String one(String reference, int number) throws SQLException {
        var all = get("/api/v1/recommendations?reference=" + reference);
        int at = all.indexOf("\"number\":" + number);
        return all.substring(at, all.indexOf("\"line\"", at));
    }

    private static long edition() throws SQLException {
        try (var writer = portal.database().openAsWriter()) {
            return Sql.of("select max(edition) from published.publication").get(writer, row -> row.getLong(1));
        }
    }

    /** As at the newest edition by its number: the server is told of it a moment later. */
    private static String get(String path) throws SQLException {
        var newest = path.contains("asAt=") ? path : path + (path.contains("?") ? "&" : "?") + "asAt=" + edition();
        return portal.probe().get(newest).body();
    }

    private static String reports(String month, String rows) throws SQLException, IOException {
        return load("reports", "9NH", month, REPORTS + rows);
    }

    private static String answers(String by, String month, String rows) throws SQLException, IOException {
        return load("recommendation-answers", by, month, ANSWERS + rows);
    }

    private static String load(String kind, String publisher, String month, String text)
            throws SQLException, IOException {
        var bytes = text.getBytes(UTF_8);
        return portal.load(
                        kind,
                        new Delivery(
                                new OrganisationCode(publisher),
                                publisher,
                                Period.parse(month),
                                "words.csv",
                                bytes.length,
                                () -> new ByteArrayInputStream(bytes)),
                        "Sent anew.")
                .toString();
    }
}
