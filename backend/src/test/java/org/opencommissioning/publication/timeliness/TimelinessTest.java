package org.opencommissioning.publication.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.page;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class TimelinessTest {
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void aReturnThatNeverCameIsARow() {
        assertThat(rows("/api/v1/timeliness.csv?status=missing&asAt=76"))
                .contains("payments,9N6,NHS Netherby,2013-03-01,2013-03-31,2013-04-30,missing,34,,,,,");
    }

    @Test
    void aLateReturnSaysByHowManyDays() {
        assertThat(rows("/api/v1/timeliness.csv?organisation=9N6&from=2012-07&to=2012-07"))
                .singleElement()
                .asString()
                .startsWith("payments,9N6,NHS Netherby,2012-07-01,2012-07-31,2012-08-31,late,17,");
    }

    @Test
    void everyConsortiumHasARowForEveryMonth() {
        var all = rows("/api/v1/timeliness.csv?asAt=76");

        assertThat(all)
                .hasSize(3 * 26)
                .filteredOn(row -> row.contains(",not-due,"))
                .hasSize(3);
    }

    @Test
    void beforeItWasDueNobodyCallsItMissing() {
        assertThat(rows("/api/v1/timeliness.csv?organisation=9N6&from=2013-03&to=2013-03&asAt=2013-04-30"))
                .singleElement()
                .asString()
                .contains(",not-due,0,");
        assertThat(rows("/api/v1/timeliness.csv?organisation=9N6&from=2013-03&to=2013-03&asAt=2013-05-17"))
                .singleElement()
                .asString()
                .contains(",missing,17,");
    }

    @Test
    void aCorrectionDoesNotMakeAReturnLate() {
        assertThat(rows("/api/v1/timeliness.csv?organisation=9N4&from=2013-03&to=2013-03"))
                .singleElement()
                .asString()
                .contains(",75,2013-05-17T");
    }

    @Test
    void graphQlSaysTheSame() {
        var answer = portal.post("/graphql", "application/json", """
            {"query":"{ asAt(state: \\"76\\") { timeliness(status: \\"missing\\") { totalCount nodes { organisation { name } daysLate edition } } obligations { sentence to } } }"}\
            """);

        assertThat(answer.body())
                .contains("\"totalCount\":4")
                .contains("NHS Netherby")
                .contains("\"daysLate\":34")
                .contains("by the end of the month after it.\",\"to\":null");
    }

    @Test
    void whatIsOwedHasItsSource() {
        assertThat(portal.get("/api/v1/obligations").body())
                .contains("\"kind\":\"payments\"")
                .contains("\"source\":\"HM Treasury, Transparency: publication of spend over £25,000 (2010)\"");
    }

    @Test
    void aPlanIsOwedBeforeItsYearBegins() {
        assertThat(rows("/api/v1/timeliness.csv?kind=plans&organisation=9N4&from=2012-04&to=2012-04"))
                .singleElement()
                .asString()
                .startsWith("plans,9N4,NHS Northmoor West,2012-04-01,2013-03-31,2012-03-31,late,453,");
        assertThat(rows("/api/v1/timeliness.csv?kind=plans&organisation=9N5&from=2013-04&to=2013-04"))
                .singleElement()
                .asString()
                .contains(",2013-03-31,missing,");
        assertThat(rows("/api/v1/timeliness.csv?kind=plans&from=2014-04")).isEmpty();
        assertThat(portal.get("/api/v1/obligations").body())
                .contains("A plan for a financial year is published before the year begins.");
    }

    @Test
    void anUnknownStatusIsRefused() {
        assertThat(portal.get("/api/v1/timeliness?status=tardy").body())
                .contains("Give one of on-time, late, missing, not-due.");
        assertThat(page("/timeliness?status=tardy").statusCode()).isEqualTo(400);
        assertThat(page("/timeliness?organisation=9X9").statusCode()).isEqualTo(400);
    }

    @Test
    void thePageSaysWhoIsLateAndByHowMuch() {
        assertThat(words("/timeliness?asAt=76"))
                .containsPattern("Of 75 returns that were due by 3 June 2013, .* and 4 are missing\\.")
                .contains("not published, 34 days overdue")
                .contains("Payments of a month are published by the end of the month after it.");
        assertThat(words("/timeliness?organisation=9N6")).contains("NHS Netherby: published on time?");
    }

    private List<String> rows(String address) {
        return portal.get(address).body().lines().skip(1).toList();
    }
}
