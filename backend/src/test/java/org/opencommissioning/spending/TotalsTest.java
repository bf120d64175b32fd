package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals from the tables that publishing keeps are those of the payments themselves. */
@Tag("database")
class TotalsTest {
    /** Holds for every payment, so that only the payments themselves can answer. */
    private static final String LINE_BY_LINE = "&min=-1000000000";

    private static final List<String> GROUPS = List.of("supplier", "payer", "month", "area", "type");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payer=9N4",
                "payer=9N4&from=2012-04&to=2013-03",
                "payer=9N4&from=2012-03&to=2012-06",
                "payer=9N4&from=2013-03&to=2013-03",
                "from=2012-04&to=2013-03",
                "from=2011-07",
                "supplier=10",
                "supplier=10&from=2013-03&to=2013-03",
                "supplier=10&payer=9N5",
                "area=Primary care",
                "area=Primary care&payer=9N4&from=2012-04",
                "area=Primary care&type=Premises",
                "type=Contract baseline&to=2012-12",
                "paidTo=N91008",
                "area=Not given"
            })
    void keptTotalsAreThoseOfTheLines(String question) {
        for (var asAt : List.of("", "&asAt=40", "&asAt=75", "&asAt=76")) {
            for (var by : GROUPS) {
                assertThat(Faces.groupsByJson(by, question + asAt))
                        .as(question + asAt + " by " + by)
                        .isEqualTo(Faces.groupsByJson(by, question + asAt + LINE_BY_LINE));
            }
        }
    }
}
