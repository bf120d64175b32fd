package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question has the same answer by JSON, CSV, lines of JSON and GraphQL. */
@Tag("database")
class AgreementTest {
    /** What Northmoor's payments come to: the question as in an address, lines, pounds. */
    private static final String ANSWERS = """
        payer=9N4                                            |  726 |     943130741.38
        payer=9N4&from=2013-03&to=2013-03                    |   31 |      41204317.45
        payer=9N4&from=2013-03&to=2013-03&asAt=75            |   32 |      41416777.45
        payer=9N4&from=2013-03&to=2013-03&asAt=2013-06-02    |   32 |      41416777.45
        payer=9N4&from=2013-03&to=2013-03&asAt=76            |   31 |      41204317.45
        payer=9N5&from=2012-04&to=2013-03                    |  218 |     419790012.23
        payer=9N6&sort=amount                                |  322 |    1089878178.60
        payer=9N4&sort=supplier                              |  726 |     943130741.38
        edition=75                                           |   32 |      41416777.45
        supplier=9                                           |   72 |     100167244.25
        paidTo=N91008                                        |   24 |       2958000.00
        paidTo=N91008&payer=9N5                              |   24 |       2958000.00
        paidTo=R9N&from=2012-04&to=2012-09&sort=-amount      |   24 |     148711396.19
        area=acute commissioning                             |  238 |    1484016924.04
        area=Primary care&type=Premises                      |   24 |       1597320.02
        type=Contract baseline&asAt=40                       |  236 |    1108020210.51
        min=5000000&sort=-amount                             |  155 |    1528827711.22
        max=-1                                               |    2 |       -234525.50
        min=25000&max=26000&sort=amount                      |    2 |         50000.00
        from=2012-10-12&to=2012-10-12                        |   11 |       8761895.84
        q=ambulance                                          |   72 |     100167244.25
        q=416487                                             |    1 |        212460.00
        q=northmoor contract&payer=9N4                       |   48 |     332167592.04
        q=nobody of that name                                |    0 |             0.00
        """;

    @Test
    void everyFaceGivesTheSamePayments() {
        var answers = questions().stream()
                .map(question -> {
                    var json = Faces.json(question);
                    assertThat(Faces.csv(question)).as("CSV of " + question).isEqualTo(json);
                    assertThat(Faces.ndjson(question))
                            .as("NDJSON of " + question)
                            .isEqualTo(json);
                    assertThat(Faces.graphQl(question))
                            .as("GraphQL of " + question)
                            .isEqualTo(json);
                    return "%-52s | %4d | %16s".formatted(question, json.lines(), json.total());
                })
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(answers).isEqualTo(ANSWERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplier", "payer", "month", "area", "type"})
    void everyFaceGivesTheSameTotals(String by) {
        for (var question : questions()) {
            var plain = question.replaceAll("&sort=[^&]*", "");
            var json = Faces.groupsByJson(by, plain);
            assertThat(Faces.groupsByCsv(by, plain)).as("CSV of " + plain).isEqualTo(json);
            assertThat(Faces.groupsByGraphQl(by, plain))
                    .as("GraphQL of " + plain)
                    .isEqualTo(json);
        }
    }

    private static List<String> questions() {
        return ANSWERS.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();
    }
}
