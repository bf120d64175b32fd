package org.opencommissioning.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class PlanComparisonTest {
    private static String get(String path) {
        return NorthmoorOnline.probe().get("/api/v1/" + path).body();
    }

    @Test
    void yearsOfOneConsortiumAreMatchedByReference() {
        var years = get("plan-comparison?of=9N4-2012-13,9n4-2013-14");
        assertThat(years).contains("\"matchedBy\":\"reference\"").contains("\"overdue\":");
        var evening = years.replaceFirst("(?s).*(\\{\"part\":\"objective\",\"title\":\"Evening clinics.*?\\]).*", "$1");
        assertThat(evening).contains("\"year\":\"2012-13\"").doesNotContain("\"year\":\"2013-14\"");
    }

    @Test
    void consortiaAreMatchedByTitleAlone() {
        var consortia = get("plan-comparison?of=9N4-2013-14,9N6-2013-14");
        assertThat(consortia).contains("\"matchedBy\":\"title\"");
        var hospital = consortia.replaceFirst(
                "(?s).*(\\{\"part\":\"service-line\",\"title\":\"Hospital care\".*?\\]).*", "$1");
        assertThat(hospital).contains("\"code\":\"9N4\"").contains("\"code\":\"9N6\"");
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(get("plan-comparison?of=9N4-2013-14")).contains("Name two to four plans.");
        assertThat(get("plan-comparison?of=9N4-2013-14,9N9-2013-14")).contains("is published");
        assertThat(get("plan-comparison?of=9N4-2013-14,everything")).contains("is no plan's id");
        assertThat(get("plan-comparison?of=9N4-2010-11,9N4-2011-12,9N4-2012-13,9N4-2013-14,9N6-2013-14"))
                .contains("more than four");
    }

    @Test
    void thePageAndGraphQlShowTheSame() {
        assertThat(NorthmoorOnline.words("/plans/compare?of=9N4-2012-13&of=9N4-2013-14"))
                .contains("Evening clinics in every practice")
                .contains("Not in this plan");
        assertThat(NorthmoorOnline.words("/plans/compare")).contains("Choose two to four plans");
        var answer = NorthmoorOnline.probe()
                .post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ planComparison(of: [\\\"9N4-2012-13\\\", \\\"9N4-2013-14\\\"]) { matchedBy"
                                + " plans { plan { key } overdue } } }\"}")
                .body();
        assertThat(answer).contains("{\"plan\":{\"key\":\"9N4-2012-13\"},\"overdue\":");
    }
}
