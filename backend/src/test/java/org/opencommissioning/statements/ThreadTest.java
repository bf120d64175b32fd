package org.opencommissioning.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ThreadTest {
    private static String get(String query) {
        return probe().get("/api/v1/threads/9N4" + query).body();
    }

    @Test
    void anObjectiveLeadsToItsServiceLineItsContractAndWhatWasPaid() {
        assertThat(get("?year=2012-13&objective=o1"))
                .contains("\"objectiveTitle\":\"People are scanned within six weeks\",\"tie\":\"priority\"")
                .contains("\"serviceLine\":\"S4\",\"serviceLineTitle\":\"Diagnostics outside hospital\"")
                .contains("\"contract\":\"9N4-C-2011-04\"")
                .contains("\"paid\":17550799.99,\"paidFrom\":\"2011-04-01\",\"paidTo\":\"2013-03-31\"")
                .doesNotContain("\"objective\":\"O2\"");
    }

    @Test
    void theObjectiveAndThePaymentsAddressesOfAWayCanBeFollowed() {
        var payments =
                get("?year=2012-13&contract=9N4-C-2011-04").replaceFirst("(?s).*?\"payments\":\"([^\"]+)\".*", "$1");
        assertThat(probe().get(payments.replace("/api/v1/payments?", "/api/v1/payments/totals?by=payer&")
                                .replace("2011-04-01", "2011-04")
                                .replace("2013-03-31", "2013-03"))
                        .body())
                .contains("\"amount\":17550799.99");
    }

    @Test
    void aPaymentLeadsBackToItsContractServiceLineAndObjective() {
        var payment = probe().get("/api/v1/payments?payer=9N4&q=dale+diagnostics&from=2012-04&to=2013-03&limit=1")
                .body()
                .replaceFirst("(?s).*?\"id\":\"([0-9]+-[0-9]+)\".*", "$1");
        assertThat(get("?payment=" + payment))
                .contains("\"year\":\"2012-13\"")
                .contains("\"objective\":\"O1\"")
                .contains("\"contract\":\"9N4-C-2011-04\"")
                .doesNotContain("\"contract\":\"9N4-C-2011-05\"");
    }

    @Test
    void whatIsNotPublishedIsSaidAndNotLeftOut() {
        assertThat(get("?year=2012-13"))
                .contains("The plan ties this objective to no service line.")
                .contains("No published contract names this service line.")
                .contains("No indicator is published here yet.");
        assertThat(get("?year=2011-12")).contains("No plan of 2011/12 is published.");
    }

    @Test
    void aPaymentOfSomebodyElseIsNoWay() {
        assertThat(get("?payment=76-99999")).contains("\"items\":[]");
        assertThat(get("?payment=lots")).contains("bad-value");
        assertThat(probe().get("/_page/organisations/9N4/thread?payment=76-99999")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyFaceGivesTheSameWays() {
        var csv = get(".csv?year=2012-13");
        var graphQl = probe().post("/graphql", "application/json", """
            {"query": "{ threads(consortium: \\"9N4\\", year: \\"2012-13\\") { objective serviceLine contract paid missing } }"}
            """).body();
        assertThat(csv.lines().count() - 1)
                .isEqualTo(graphQl.split("\"serviceLine\":").length - 1)
                .isGreaterThan(10);
    }
}
