package org.opencommissioning.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;

/** In Northmoor one doctor became a partner of Dale Diagnostics in April 2012, and one has been one since 2009. */
@Tag("database")
class NorthmoorMoneyTest {
    private static final String MONEY = "/api/v1/interests/money";

    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void aPaymentCountsOnlyWhereTheInterestWasHeldOnItsDay() {
        assertThat(providers("9N4", "2011-12")).contains("\"practice\"").doesNotContain("\"9ND\"");
        assertThat(providers("9N4", "2012-13"))
                .containsPattern("\"code\":\"9ND\".*?\"basis\":\"financial-interest\",\"route\":\"open\"");
        assertThat(providers("9N5", "2011-12")).contains("\"9ND\"");
    }

    @Test
    void itComesToWhatThePaymentsThemselvesComeTo() {
        var supplier = portal.get("/api/v1/suppliers?q=dale+diagnostics")
                .body()
                .replaceAll("(?s).*?\"id\":\"([0-9]+)\".*", "$1");
        var whole = portal.get(
                        "/api/v1/payments/totals?by=payer&payer=9N4&from=2012-04&to=2013-03&supplier=" + supplier)
                .body();
        var amount = whole.replaceAll("(?s).*?\"amount\":([0-9.]+).*", "$1");

        assertThat(providers("9N4", "2012-13")).contains("\"amount\":" + amount);
        // … and the co-operative for out-of-hours care, in which a practice and a doctor have shares.
        var together = new BigDecimal(amount).add(new BigDecimal("5200000.00"));
        assertThat(money("9N4", "2012-13", "")).contains("\"financialInterest\":" + together);
    }

    @Test
    void withoutARegisterItIsNotKnownRatherThanNothing() {
        assertThat(money("9N6", "2012-13", ""))
                .contains("\"financialInterest\":null", "\"otherInterest\":null", "\"share\":null");
    }

    @Test
    void eachPaymentIsToldOfOnce() {
        var told = portal.get(MONEY + "/providers.ndjson?consortium=9N4&year=2012-13")
                .body();
        assertThat(told.lines().map(line -> line.replaceAll(".*\"provider\":\\{\"code\":\"([^\"]+)\".*", "$1")))
                .hasSizeGreaterThan(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePastIsAddedUpToTheSame() {
        var now = portal.get(MONEY).body();
        var edition = Long.parseLong(now.replaceAll("(?s)^\\{\"edition\":([0-9]+).*", "$1"));

        var then = portal.get(MONEY + "?asAt=" + edition).body();

        assertThat(items(then)).isEqualTo(items(now)).contains("\"paid\"");
        assertThat(portal.get(MONEY + "?asAt=1").body()).contains("\"items\":[]");
    }

    @Test
    void everyFaceSaysTheSame() {
        var share = money("9N4", "2012-13", "").replaceAll("(?s).*\"share\":([0-9.]+).*", "$1");
        var graph = portal.post(
                        "/graphql",
                        "application/json",
                        "{\"query\":\"{ interestMoney(consortium: \\\"9N4\\\", year: \\\"2012-13\\\") { share }"
                                + " organisation(code: \\\"9N4\\\") { interestMoney { year share } }"
                                + " paidProviders(consortium: \\\"9N4\\\", year: \\\"2012-13\\\") { basis route }"
                                + " willingProviders { available used } }\"}")
                .body();

        assertThat(graph)
                .contains("\"share\":" + share)
                .contains("FINANCIAL_INTEREST")
                .doesNotContain("errors");
        assertThat(portal.get(MONEY + ".csv?consortium=9N4&year=2012-13").body())
                .startsWith("consortium.code,consortium.name,year,paid,practices,financialInterest,otherInterest,share")
                .contains("," + share);
        assertThat(portal.get(MONEY + "/providers.csv?consortium=9N4").body()).contains("financial-interest");
        assertThat(portal.get("/organisations/9N4/interests").body()).contains("Money to practices");
    }

    @Test
    void ofWillingProvidersSomeAreUsed() {
        assertThat(portal.get("/api/v1/referrals/willing-providers?consortium=9N4")
                        .statusCode())
                .isEqualTo(200);
    }

    private String providers(String consortium, String year) {
        return portal.get(MONEY + "/providers?consortium=" + consortium + "&year=" + year)
                .body();
    }

    private String money(String consortium, String year, String more) {
        return portal.get(MONEY + "?consortium=" + consortium + "&year=" + year + more)
                .body();
    }

    private static String items(String body) {
        return body.substring(body.indexOf("\"items\""));
    }
}
