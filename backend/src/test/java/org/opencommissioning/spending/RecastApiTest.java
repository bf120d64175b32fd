package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;

/** Dalefoot Medical Practice went from 9N4 to 9N5 on 1 April 2012, Tanner's Row Surgery of 9N5 closed the day before. */
@Tag("database")
class RecastApiTest {
    private final HttpProbe portal = NorthmoorOnline.probe();

    @Test
    void aYearIsShownOnTheBoundariesOfTheNext() {
        assertThat(rows("payments/recast", "boundariesOn=2012-04-01&to=2012-03"))
                .containsExactly(
                        "2011-12 9N6 561611613.75 2012-01-01",
                        "2011-12 9N5 462550395.42 2012-01-01",
                        "2011-12 9N4 410289284.60 2012-01-01");
    }

    @Test
    void onItsOwnBoundariesNothingChanges() {
        assertThat(rows("payments/recast", "boundariesOn=2012-03-31&to=2012-03"))
                .containsExactly(
                        "2011-12 9N6 561611613.75 2012-01-01",
                        "2011-12 9N4 464813565.15 2012-01-01",
                        "2011-12 9N5 408026114.87 2012-01-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "boundariesOn=2012-04-01&by=all",
                "boundariesOn=2011-04-01&by=month",
                "boundariesOn=2011-03-31&by=year",
                "boundariesOn=2030-01-01&by=year&area=Primary care",
                "boundariesOn=2012-04-01&by=month&payer=9N5&from=2012-02&to=2012-05"
            })
    void theTotalStaysTheSame(String question) {
        var plain = question.replaceAll("boundariesOn=[^&]*&by=[^&]*&?", "").replace(" ", "%20");
        var paid = rows("payments/totals", "by=payer&" + plain).stream()
                .map(line -> new BigDecimal(line.split(" ")[1]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var recast = portal.get("/api/v1/payments/recast.csv?" + question.replace(" ", "%20"))
                .body()
                .lines()
                .skip(1)
                .map(line -> new BigDecimal(line.split(",", -1)[3]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(recast).isEqualTo(paid);
    }

    @Test
    void beforeThereWereConsortiaMoneyGoesToWhomTheySucceededOnceNobodyElseDid() {
        assertThat(rows("payments/recast", "boundariesOn=2005-01-01&by=all"))
                .containsExactly(
                        "2011-04-01/2013-03-31 9NP 2033008919.98 2013-01-01",
                        "2011-04-01/2013-03-31 9NQ 408026114.87 2013-01-01",
                        "2011-04-01/2013-03-31  419790012.23 2013-01-01");
    }

    @Test
    void thePartsCanBeSeen() {
        assertThat(portal.get("/api/v1/recast-parts.csv?from=2012-03-31&on=2012-04-01")
                        .body()
                        .lines()
                        .toList())
                .containsExactly(
                        "from.code,from.name,to.code,to.name,share,way,weighedOn",
                        "9N4,NHS Northmoor West,9N4,NHS Northmoor West,0.882696,membership,2012-01-01",
                        "9N4,NHS Northmoor West,9N5,NHS Harrowdale,0.117304,membership,2012-01-01",
                        "9N5,NHS Harrowdale,9N5,NHS Harrowdale,0.869428,membership,2012-01-01",
                        "9N5,NHS Harrowdale,9N5,NHS Harrowdale,0.130572,standing,2012-01-01",
                        "9N6,NHS Netherby,9N6,NHS Netherby,1.000000,membership,2012-01-01");
    }

    @Test
    void moneyAHeadIsDividedByThePeopleOfTheSameBoundaries() {
        var lines = portal.get(
                        "/api/v1/payments/recast.csv?boundariesOn=2012-04-01&from=2011-04&to=2012-03&perHead=registered")
                .body()
                .lines()
                .toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "period,organisation.code,organisation.name,amount,mappedFrom,weighedOn,perHead.amount,perHead.people");
        var people = lines.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.split(",")[7]))
                .sum();
        var counted = portal.get("/api/v1/populations.csv?on=2012-01-01").body();
        assertThat(lines).hasSize(4);
        assertThat(people).as(counted).isPositive();
        for (var line : lines.subList(1, 4)) {
            var cells = line.split(",");
            assertThat(new BigDecimal(cells[3]).divide(new BigDecimal(cells[7]), 2, java.math.RoundingMode.HALF_UP))
                    .isEqualTo(new BigDecimal(cells[6]));
        }
        assertThat(portal.get("/api/v1/payments/recast?boundariesOn=2012-04-01&by=all&perHead=registered")
                        .body())
                .contains("\"perHead\":null");
    }

    @Test
    void graphQlGivesTheSame() {
        var asked = portal.post("/graphql", "application/json", """
            {"query": "{ paymentsRecast(boundariesOn: \\"2012-04-01\\", to: \\"2012-03\\") { period organisation { code } amount weighedOn } }"}
            """).body();
        assertThat(asked)
                .contains("{\"period\":\"2011-12\",\"organisation\":{\"code\":\"9N5\"},\"amount\":462550395.42,"
                        + "\"weighedOn\":\"2012-01-01\"}");
    }

    private List<String> rows(String list, String question) {
        return portal.get("/api/v1/" + list + ".csv?" + question)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> list.endsWith("totals")
                        ? cells[0] + " " + cells[3]
                        : cells[0] + " " + cells[1] + " " + cells[3] + " " + cells[5])
                .toList();
    }
}
