package org.opencommissioning.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class ProgressApiTest {
    private static String get(String path) {
        return NorthmoorOnline.probe().get("/api/v1/" + path).body();
    }

    private static String item(String body, String part, String reference) {
        return body.replaceFirst(
                "(?s).*?(\\{\"part\":\"" + part + "\",\"reference\":\"" + reference + "\".*?\"reported\").*", "$1");
    }

    @Test
    void eachItemIsRatedByItsOwnNumbersAndDays() {
        var plan = get("plans/9n4-2013-14/progress");
        assertThat(item(plan, "objective", "O1"))
                .contains("\"rating\":\"on-track\"")
                .contains("\"daysOverdue\":null");
        assertThat(item(plan, "objective", "O2")).contains("\"rating\":\"behind\"");
        assertThat(item(plan, "objective", "O3")).contains("\"rating\":\"not-reported\"");
        assertThat(item(plan, "scheme", "Q1")).contains("\"rating\":\"behind\"");
        assertThat(item(plan, "scheme", "Q2")).contains("\"rating\":\"on-track\"");
        assertThat(item(plan, "milestone", "M1")).contains("\"rating\":\"reached\"");
        assertThat(item(plan, "milestone", "M2")).contains("\"rating\":\"not-due\"");
    }

    @Test
    void whatIsPastItsDayIsOverdueByDatesAlone() {
        var plan = get("plans/9N4-2012-13/progress");
        assertThat(item(plan, "objective", "O1"))
                .contains("\"rating\":\"overdue\"")
                .containsPattern("\"daysOverdue\":\\d+");
        assertThat(item(plan, "objective", "O3")).contains("\"rating\":\"reached\"");
        assertThat(item(plan, "milestone", "M1")).contains("\"rating\":\"reached-late\"");
        assertThat(item(plan, "milestone", "M2")).contains("\"rating\":\"overdue\"");
    }

    @Test
    void whatAVersionDroppedStaysWithWhatWasReportedOfIt() {
        assertThat(item(get("plans/9N4-2013-14/progress"), "objective", "O7"))
                .contains("\"title\":\"Evening clinics in every practice\",\"dropped\":true");
        assertThat(get("plan-progress?consortium=9N4&year=2013-14&reference=o7"))
                .contains("\"dropped\":true")
                .contains("One more practice opened in the evening");
    }

    @Test
    void whatWasReportedIsAListAndAFile() {
        assertThat(get("plan-progress?consortium=9N4&reference=O1&sort=measuredOn"))
                .contains("\"measuredOn\":\"2013-06-30\",\"value\":74.5,\"expected\":72.73")
                .contains("\"measuredOn\":\"2012-09-30\",\"value\":75,\"expected\":78.53");
        assertThat(get("plan-progress.csv?year=2013-14&part=scheme"))
                .contains("310000.00")
                .contains("behind");
        assertThat(get("plan-progress?part=wish")).contains("bad-value");
    }

    @Test
    void beforeItWasPublishedNothingWasReported() {
        var reported = get("plan-progress?consortium=9N4&year=2013-14");
        var edition = Long.parseLong(reported.replaceFirst("(?s).*\"edition\":(\\d+),\"line\".*", "$1"));
        assertThat(get("plans/9N4-2013-14/progress?asAt=" + (edition - 1)))
                .contains("\"rating\":\"not-reported\"")
                .doesNotContain("74.5");
    }

    @Test
    void aPlanCarriesItsProgressInGraphQlToo() {
        var answer = NorthmoorOnline.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ plan(key: \\\"9N4-2013-14\\\") { progress { reference rating reported { value"
                                + " expected } } } planProgress(consortium: \\\"9N4\\\", part: MILESTONE, first: 2) {"
                                + " totalCount nodes { rating reachedOn } } }\"}")
                .body();
        assertThat(answer)
                .contains(
                        "{\"reference\":\"O1\",\"rating\":\"ON_TRACK\",\"reported\":[{\"value\":74.5,\"expected\":72.73}]}")
                .contains("\"totalCount\":4");
    }

    @Test
    void thePageSaysItInPlainWords() {
        assertThat(NorthmoorOnline.words("/plans/9N4-2013-14"))
                .contains("74.5 on 30 June 2013; the straight line from 67 to 90 is at 72.73 on that day")
                .contains("How this is worked out");
    }
}
