package org.opencommissioning.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class PlanApiTest {
    private static String get(String path) {
        return NorthmoorOnline.probe().get("/api/v1/" + path).body();
    }

    @Test
    void aPlanIsSaidInShortInItsNewestVersion() {
        assertThat(get("plans?consortium=9N4&year=2013-14"))
                .contains("\"id\":\"9N4-2013-14\"")
                .contains("\"status\":\"published\"")
                .contains("\"objectives\":7")
                .contains("\"savings\":3550000.00")
                .contains("\"versions\":2");
    }

    @Test
    void whatWasDroppedAndWhatWasChangedIsFoundFieldByField() {
        assertThat(get("plans/9n4-2013-14"))
                .contains("\"change\":\"dropped\",\"part\":\"objective\",\"reference\":\"O7\",\"title\":\"Evening"
                        + " clinics in every practice\",\"field\":null")
                .contains("\"reference\":\"O4\",\"title\":\"More people die where they wish to\",\"field\":\"target\","
                        + "\"before\":\"45\",\"after\":\"42\"")
                .contains("\"change\":\"added\",\"part\":\"objective\",\"reference\":\"O8\"");
    }

    @Test
    void asAtItsEditionTheDraftStands() {
        var body = get("plans/9N4-2013-14");
        var draft = body.replaceFirst(
                "(?s).*\\{\"edition\":(\\d+),\"publishedAt\":\"[^\"]*\",\"status\":\"draft\".*", "$1");
        assertThat(get("plans/9N4-2013-14?asAt=" + draft))
                .contains("\"status\":\"draft\"")
                .contains("\"reference\":\"O7\"")
                .contains("\"changes\":[]");
    }

    @Test
    void dutiesAreWorkedOutOfWhatThePlanHolds() {
        assertThat(get("plans/9N4-2013-14")).doesNotContain("\"met\":false,\"said\":\"There is no statement");
        assertThat(get("plans/9N6-2013-14"))
                .contains("\"met\":false,\"said\":\"0 of 1 need with a source.\"")
                .contains("\"met\":false,\"said\":\"1 of 2 service lines with planned spend.\"")
                .contains("\"met\":false,\"said\":\"There is no statement 'involvement' with a text.\"");
    }

    @Test
    void fromAServiceLineToItsContractsAndWhatWasPaidIsOneQuery() {
        var answer = NorthmoorOnline.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ planItems(consortium: \\\"9N4\\\", year: \\\"2013-14\\\", part: SERVICE_LINE,"
                                + " reference: \\\"s4\\\") { totalCount nodes { title planned contracts { key paid {"
                                + " amount } } } } organisation(code: \\\"9N4\\\") { plans { nodes { key planned } } }"
                                + " }\"}")
                .body();
        assertThat(answer)
                .contains("\"totalCount\":1")
                .contains("\"contracts\":[{\"key\":\"9N4-C-2011-04\",\"paid\":{\"amount\":17550799.99}}]")
                .contains("{\"key\":\"9N4-2013-14\",\"planned\":");
    }

    @Test
    void itemsAreAFileToo() {
        assertThat(get("plan-items.csv?consortium=9N4&year=2013-14&part=scheme"))
                .contains("Right medicine first time")
                .contains("2100000.00");
        assertThat(get("plan-items?part=wish")).contains("bad-value");
    }
}
