package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;

@Tag("database")
class PerHeadTest {
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void everyFigureSaysHowManyPeopleCountedWhen() {
        assertThat(groups("by=payer&perHead=registered&from=2012-04&to=2013-03"))
                .containsExactly(
                        "9N6 528266564.85 1355.10 389837 2013-01-01",
                        "9N4 478317176.23 1713.57 279135 2013-01-01",
                        "9N5 419790012.23 1525.57 275169 2013-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        by=payer&payer=9N4&perHead=registered&from=2012-04&to=2013-03          | 9N4 478317176.23 1713.57 279135 2013-01-01
        by=payer&payer=9N4&perHead=weighted&from=2012-04&to=2013-03            | 9N4 478317176.23 1703.40 280802.00 2013-01-01
        by=payer&payer=9N4&perHead=none&from=2012-04&to=2013-03                | "9N4 478317176.23   "
        by=payer&payer=9N4&perHead=registered&from=2012-04&to=2013-03&asAt=76  | "9N4 478317176.23   "
        by=payer&payer=9N6&perHead=registered&from=2012-10&to=2012-12          | 9N6 145361298.70 373.19 389510 2012-10-01
        by=payer&payer=9N6&perHead=registered&from=2012-10&to=2012-12&asAt=2013-06-12 | 9N6 145361298.70 327.75 443510 2012-10-01
        by=month&payer=9N4&perHead=weighted&from=2012-06&to=2012-07            | 2012-06 38694791.59   ; 2012-07 39885570.33 142.54 279826.00 2012-07-01
        by=payer&payer=9N4&perHead=registered                                  | 9N4 943130741.38 3367.65 280056 2013-04-01
        """)
    void theLastCountBeforeTheMoneysLastDayIsMeant(String question, String groups) {
        assertThat(String.join("; ", groups(question))).isEqualTo(groups);
    }

    @Test
    void theLargestAHeadCanComeFirst() {
        assertThat(groups("by=payer&perHead=registered&from=2012-04&to=2013-03&sort=-perHead").stream()
                        .map(line -> line.substring(0, 3)))
                .containsExactly("9N4", "9N5", "9N6");
    }

    @Test
    void graphQlGivesTheSame() {
        var asked = portal.post("/graphql", "application/json", """
            {"query": "{ paymentTotals(by: PAYER, perHead: REGISTERED, from: \\"2012-04\\", to: \\"2013-03\\") { groups { key perHead { amount people countedOn } } } }"}
            """).body();
        assertThat(asked)
                .contains("{\"key\":\"9N4\",\"perHead\":{\"amount\":1713.57,\"people\":279135.0,"
                        + "\"countedOn\":\"2013-01-01\"}}");
    }

    @Test
    void moneyWithoutAPayerHasNobodysHeads() {
        assertThat(portal.get("/api/v1/payments/totals?by=month&perHead=registered")
                        .body())
                .contains("bad-value")
                .contains("It is not said whose people the money is divided by.");
    }

    private List<String> groups(String question) {
        return portal.get("/api/v1/payments/totals.csv?" + question)
                .body()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .map(cells -> cells.getFirst() + " "
                        + cells.subList(3, cells.size() - 1).stream().collect(Collectors.joining(" ")))
                .toList();
    }
}
