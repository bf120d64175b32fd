package org.opencommissioning.contracts.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ActivityApiTest {
    private static String get(String path) {
        return probe().get("/api/v1/" + path).body();
    }

    @Test
    void whatWasDoneStandsBesideWhatWasPlannedAndNamesItsContract() {
        assertThat(get("contract-activity?contract=9n4-c-2011-04&from=2013-03&to=2013-03"))
                .contains("\"month\":\"2013-03\"")
                .contains("\"contract\":\"9N4-C-2011-04\",\"title\":\"Diagnostic imaging in the community\","
                        + "\"tie\":\"reference\",\"confidence\":1.00,\"serviceLine\":\"S4\"")
                .contains("\"point\":\"test\",\"unit\":\"tests\",\"planned\":3650");
    }

    @Test
    void aReferenceThatDiffersInSignsIsLessSureAndOneThatIsInNoRegisterIsTiedToNothing() {
        assertThat(get("contract-activity?contract=9N4-C-2011-07&limit=1"))
                .contains("\"reference\":\"C-2011-07\"")
                .contains("\"tie\":\"letters\",\"confidence\":0.95");
        assertThat(get("contract-activity?consortium=9N4&to=2012-05&limit=100"))
                .contains("\"reference\":\"C/2010/09\",\"contract\":null,\"title\":null,\"tie\":null");
    }

    @Test
    void everyShownCountIsZeroOrAMultipleOfFiveFromTenUp() {
        var rows = get("contract-activity?limit=1000");
        assertThat(rows).contains("\"status\":\"suppressed\",\"value\":null,\"least\":1,\"greatest\":7");
        var counts = Pattern.compile("\"status\":\"shown\",\"value\":(\\d+)")
                .matcher(rows)
                .results();
        assertThat(counts.map(count -> Long.parseLong(count.group(1))))
                .isNotEmpty()
                .allMatch(count -> count == 0 || count >= 10 && count % 5 == 0);
    }

    @Test
    void aValueIsThatOfThePublishedFigure() {
        var rows = get("contract-activity?contract=9N4-C-2011-04&limit=1");
        var row = Pattern.compile(
                        "\"value\":(\\d+),\"least\":\\d+,\"greatest\":\\d+},\"price\":205.00,\"value\":(\\d+)\\.00")
                .matcher(rows);
        assertThat(row.find()).isTrue();
        assertThat(Long.parseLong(row.group(2))).isEqualTo(205 * Long.parseLong(row.group(1)));
    }

    @Test
    void everyFaceGivesTheSameRows() {
        var csv = get("contract-activity.csv?contract=9N4-C-2012-02");
        var graphQl = probe().post("/graphql", "application/json", """
            {"query": "{ contract(key: \\"9N4-C-2012-02\\") { activity(first: 100) { totalCount nodes { month point } } activitySums { unit planned actual { suppressed least greatest } } } }"}
            """).body();
        assertThat(csv).startsWith("month,consortium.code,").contains(",suppressed,");
        assertThat(csv.lines().count() - 1).isEqualTo(24);
        assertThat(graphQl)
                .contains("\"totalCount\":24")
                .contains("\"unit\":\"BED_DAYS\"")
                .doesNotContain("\"errors\"");
    }

    @Test
    void theContractsPageShowsIt() {
        assertThat(words("/contracts/9N4-C-2011-04"))
                .contains("Planned and done")
                .contains("Tests and scans")
                .contains("3,650 planned");
        assertThat(words("/contracts/9N6-NET-03")).contains("No activity under this contract is published");
    }

    @Test
    void aStatementHasItBesideTheMoneyByUnit() {
        assertThat(get("statements/9N4?year=2012-13&quarter=4"))
                .contains(
                        "\"activity\":{\"state\":\"known\",\"sums\":[{\"unit\":\"tests\",\"from\":\"2013-01\",\"to\":\"2013-03\",\"planned\":10950")
                .contains("Admissions, attendances and contacts are not added up.");
        assertThat(get("statements/9N5?year=2012-13&quarter=4"))
                .contains("No contract activity of these months is published.");
    }

    @Test
    void aThreadSaysWhatWasDoneOrThatItIsNotPublished() {
        assertThat(get("threads/9N4?year=2012-13&contract=9N4-C-2011-04"))
                .contains("\"activity\":[{\"unit\":\"tests\"");
        assertThat(get("threads/9N4?year=2013-14&contract=9N4-C-2011-04"))
                .contains("No activity of this contract in 2013/14 is published.");
    }

    @Test
    void nobodyOfThatCodeIsRefused() {
        assertThat(get("contract-activity?consortium=ZZZ99")).contains("unknown-code");
        assertThat(get("contract-activity?point=dream")).contains("bad-value");
    }
}
