package org.opencommissioning.spending.expenditure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.pages.NorthmoorOnline.probe;
import static org.opencommissioning.pages.NorthmoorOnline.words;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class ExpenditureApiTest {
    @Test
    void whatDoesNotAddUpIsShownWithItsDifference() {
        assertThat(probe().get("/api/v1/expenditure.csv?consortium=9N4&year=2012-13")
                        .body())
                .contains("2012-11,Mental health,");
        assertThat(probe().get("/api/v1/expenditure?consortium=9N4&year=2012-13&limit=200")
                        .body())
                .contains("\"outturnDifference\":30000.00");
        assertThat(words("/organisations/9N4/money?year=2012-13"))
                .contains("November 2012: paid, accrued and forecast do not come to the outturn: £30,000.00 more, under"
                        + " 0.01%.");
        assertThat(words("/organisations/9N5/money?year=2012-13"))
                .contains("February 2013: opening and changes do not come to the allocation: £120,000.00 more, 0.03%.")
                .contains("February 2013: the services together are not what the Board gave: £120,000.00 more, 0.03%.");
    }

    @Test
    void aMonthIsTheSumOfItsServicesInEveryFace() {
        var month = probe().get("/api/v1/expenditure-months?consortium=9N4&year=2012-13&limit=1")
                .body();
        var graphQl = probe().post("/graphql", "application/json", """
            {"query": "{ expenditureMonths(consortium: \\"9N4\\", year: \\"2012-13\\", first: 1) { nodes { month outturn variance vat } } }"}
            """).body();

        assertThat(month)
                .contains(
                        "\"month\":\"2013-03\"",
                        "\"services\":16",
                        "\"given\":479534476.00",
                        "\"givenDifference\":0.00");
        assertThat(graphQl).contains("\"month\":\"2013-03\"", "\"vat\":\"gross\"");
        assertThat(month).contains(graphQl.replaceAll(".*\"outturn\":([0-9.]+).*", "\"outturn\":$1"));
    }

    @Test
    void whatIsNotSaidIsSaidNotToBe() {
        assertThat(words("/organisations/9N6/money?year=2012-13"))
                .contains("the return does not say whether with VAT")
                .contains("9 months of 2012/13 not published: April 2012, May 2012, July 2012");
    }
}
