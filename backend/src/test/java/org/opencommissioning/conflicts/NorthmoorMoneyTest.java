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
    void eachMoneySaysWhichDecisionsStandBehindItAndWhoOfThoseWithAnInterestTookThem() {
        var fellview = providers("9N4", "2012-13")
                .replaceAll("(?s).*(\"provider\":\\{\"code\":\"N91014\".*?\"confidence\").*", "$1");

        assertThat(fellview)
                .contains("\"route\":\"restricted\",\"tendered\":true")
                .containsPattern(
                        "\"id\":\"9N4-D-2012-02\",\"decidedOn\":\"2012-05-09\"[^}]*\"decided\":1,\"attended\":0,\"abstained\":0,"
                            + "\"left\":0,\"declared\":0")
                .containsPattern(
                        "\"id\":\"9N4-D-2012-03\",\"decidedOn\":\"2012-06-13\"[^}]*\"decided\":0,\"attended\":0,\"abstained\":0,"
                            + "\"left\":1,\"declared\":1");
    }

    /** The first payment of the year was in April, the decision of Dr Hale in May. */
    @Test
    void aDecisionStandsBehindNoPaymentOfTheDaysBeforeIt() {
        var rows = portal.get(MONEY + "/providers.ndjson?consortium=9N4")
                .body()
                .lines()
                .toList();
        assertThat(rows).noneSatisfy(row -> {
            assertThat(row).contains("\"year\":\"2011-12\"").contains("D-2012-0");
        });
        var fellview = rows.stream()
                .filter(row -> row.contains("\"code\":\"N91014\"") && row.contains("\"year\":\"2012-13\""))
                .findFirst()
                .orElseThrow();
        var whole = amount(fellview, "\"amount\":([0-9.]+),\"decidedWithInterest\"");
        assertThat(amount(fellview, "9N4-D-2012-02\".*?\"amount\":([0-9.]+)")).isLessThanOrEqualTo(whole);
        assertThat(amount(fellview, "\"decidedWithInterest\":([0-9.]+)"))
                .isEqualTo(amount(fellview, "9N4-D-2012-02\".*?\"amount\":([0-9.]+)"));
        assertThat(amount(fellview, "9N4-D-2012-03\".*?\"amount\":([0-9.]+)"))
                .isLessThanOrEqualTo(amount(fellview, "9N4-D-2012-02\".*?\"amount\":([0-9.]+)"));
    }

    private static BigDecimal amount(String row, String pattern) {
        var found = java.util.regex.Pattern.compile(pattern).matcher(row);
        assertThat(found.find()).as(pattern + " in " + row).isTrue();
        return new BigDecimal(found.group(1));
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
                            + " paidProviders(consortium: \\\"9N4\\\", year: \\\"2012-13\\\") { basis route tendered"
                            + " decidedWithInterest decisions { id decidedOn amount decided left declared } }"
                            + " willingProviders { available used } }\"}")
                .body();

        assertThat(graph)
                .contains("\"share\":" + share)
                .contains("FINANCIAL_INTEREST")
                .contains("\"id\":\"9N4-D-2012-02\",\"decidedOn\":\"2012-05-09\"")
                .doesNotContain("errors");
        assertThat(portal.get(MONEY + ".csv?consortium=9N4&year=2012-13").body())
                .startsWith(
                        "consortium.code,consortium.name,year,paid,practices,financialInterest,otherInterest,tendered,"
                                + "notTendered,decidedWithInterest,share")
                .contains("," + share);
        assertThat(portal.get(MONEY + "/providers.csv?consortium=9N4").body())
                .contains("financial-interest")
                .contains("9N4-D-2012-03 of 2012-06-13 (with an interest: 0 decided, 0 attended, 0 abstained, 1 left; 1"
                        + " declared)");
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
