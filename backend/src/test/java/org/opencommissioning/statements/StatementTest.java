package org.opencommissioning.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StatementTest {
    private static final String WEST = "/api/v1/statements/9N4?year=2012-13&quarter=4";

    @Test
    void whatIsSpentIsWhatIsPaidAndOwedAndHeldAndWhatNobodyExplains() {
        var total = total(WEST);
        var difference = amount(total, "spent").subtract(amount(total, "payments"));

        assertThat(amount(total, "difference")).isEqualByComparingTo(difference);
        assertThat(amount(total, "accrued").add(amount(total, "unexplained"))).isEqualByComparingTo(difference);
        assertThat(amount(total, "unexplained")).isPositive();
    }

    @Test
    void heldLinesAreTakenOffWhatIsUnexplained() {
        var statement =
                probe().get("/api/v1/statements/9N5?year=2012-13&quarter=3").body();
        var total = total("/api/v1/statements/9N5?year=2012-13&quarter=3");

        assertThat(statement).contains("£57,650.00 is held for a person's decision.");
        assertThat(amount(total, "unexplained"))
                .isEqualByComparingTo(amount(total, "difference")
                        .subtract(amount(total, "accrued"))
                        .subtract(new BigDecimal("57650")));
    }

    @Test
    void paymentsAreThoseThatTheirOwnAddressGives() {
        var paid = probe().get("/api/v1/payments/totals?by=payer&payer=9N4&from=2013-01&to=2013-03")
                .body();

        assertThat(paid).contains("\"amount\":" + amount(total(WEST), "payments"));
    }

    @Test
    void sumsAreCheckedAndWhatDoesNotAgreeIsSaid() {
        assertThat(probe().get(WEST).body())
                .contains(
                        "{\"check\":\"payments-by-service\",\"parts\":",
                        "\"difference\":0.00},{\"check\":\"spent-by-service\"");
        assertThat(probe().get("/api/v1/statements/9N5?year=2012-13&quarter=1").body())
                .contains(
                        "\"check\":\"practice-budgets\",\"parts\":412636000.00,\"whole\":412720000.00,\"difference\":-84000.00");
    }

    @Test
    void aMonthThatIsMissingIsSaidAndNothingIsSubtracted() {
        assertThat(probe().get("/api/v1/statements/9N6?year=2012-13&quarter=4").body())
                .contains(
                        "\"state\":\"part\"",
                        "Payments of March 2013 are not published.",
                        "\"state\":\"not-comparable\"")
                .contains("No return of expenditure up to March 2013 is published.");
    }

    @Test
    void moneyOfDifferentYearsIsNeverHeldAgainstEachOther() {
        assertThat(probe().get("/api/v1/statements/9N4?year=2013-14&quarter=1").body())
                .contains("\"given\":{\"state\":\"known\",\"amount\":493131645.00")
                .contains("\"difference\":{\"state\":\"not-comparable\",\"amount\":null");
        assertThat(probe().get("/api/v1/statements/9N4?year=2010-11&quarter=1").body())
                .contains("No allocation of 2010/11 is published. The newest is of 2013/14; amounts of different years"
                        + " are not held against each other.");
    }

    @Test
    void everyFaceGivesTheSameLines() {
        var csv = probe().get("/api/v1/statements/9N4/lines.csv?year=2012-13&quarter=4")
                .body();
        var graphQl = probe().post("/graphql", "application/json", """
            {"query": "{ statement(consortium: \\"9N4\\", year: \\"2012-13\\", quarter: 4) { total { unexplained { amount } } lines { service spent { amount } } } }"}
            """).body();

        assertThat(csv.lines()).hasSizeGreaterThan(17);
        assertThat(csv).startsWith("service,plan.state,plan.amount,");
        assertThat(graphQl).contains("\"unexplained\":{\"amount\":" + amount(total(WEST), "unexplained"));
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .allMatch(graphQl::contains);
    }

    @Test
    void planAndContractsStandBesideAQuarterAndAreNotSubtractedFromIt() {
        assertThat(probe().get(WEST).body())
                .contains("\"service\":\"Mental"
                        + " health\",\"plan\":{\"state\":\"known\",\"amount\":50300000.00,\"basis\":\"the whole"
                        + " year; an amount as planned\"")
                .contains("this quarter's days of whole terms, were they paid evenly by the day; no payment")
                .contains("\"plannedActivity\":38500")
                .contains("The plan has no service line of this name.");
        assertThat(probe().get("/api/v1/statements/9N6?year=2012-13&quarter=4").body())
                .contains("No plan of 2012/13 is published.")
                .contains("more the value or the days are not published.");
    }

    @Test
    void ofAServiceThatOnlyThePlanNamesItIsNotSaidThatNothingWasPaid() {
        var line = probe().get(WEST).body().replaceFirst("(?s).*\"service\":\"Hospital care\"", "");
        assertThat(line.substring(0, line.indexOf("\"difference\"")))
                .contains("\"payments\":{\"state\":\"not-published\",\"amount\":null")
                .contains("No payment of these months names such a service.");
    }

    @Test
    void aContractsEvenShareIsThatOfTheQuartersDays() {
        // 139,500,000 and a contract without value belong to S3, mental health: 1,096 days from April 2011 to March
        // 2014, 90 of them here.
        assertThat(probe().get(WEST).body()).contains("\"contract\":{\"state\":\"part\",\"amount\":11455291.97");
    }

    @Test
    void aQuarterThatThereIsNotIsRefused() {
        assertThat(probe().get("/api/v1/statements/9N4?quarter=5").statusCode()).isEqualTo(400);
        assertThat(probe().get("/api/v1/statements/N91001").statusCode()).isEqualTo(404);
        assertThat(probe().get("/_page/organisations/9N4/statement?quarter=5").statusCode())
                .isEqualTo(400);
    }

    @Test
    void thePageSaysIt() {
        assertThat(words("/organisations/9N4/statement?year=2012-13&quarter=4"))
                .contains("In January to March 2013 NHS Northmoor West says it spent £")
                .contains("in between is not explained.");
    }

    private static String total(String address) {
        var body = probe().get(address).body();
        return body.substring(body.indexOf("\"total\":"), body.indexOf("\"lines\":"));
    }

    private static BigDecimal amount(String total, String figure) {
        var found = Pattern.compile("\"" + figure + "\":\\{\"state\":\"known\",\"amount\":(-?[0-9.]+)")
                .matcher(total);
        assertThat(found.find()).as(figure + " in " + total).isTrue();
        return new BigDecimal(found.group(1));
    }
}
