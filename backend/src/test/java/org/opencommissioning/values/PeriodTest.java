package org.opencommissioning.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2013-03, 2013-03-01/2013-03-31",
        "March 2013, 2013-03-01/2013-03-31",
        "december 2011, 2011-12-01/2011-12-31",
        "2012-13, 2012-04-01/2013-03-31",
        "2012/13, 2012-04-01/2013-03-31",
        "2011/12, 2011-04-01/2012-03-31",
        "1999-00, 1999-04-01/2000-03-31",
        "2011-11, 2011-11-01/2011-11-30",
        "2013-03-31, 2013-03-31/2013-03-31",
        "2013-04-01/2013-06-30, 2013-04-01/2013-06-30"
    })
    void whatCanBeReadInOneWayIsRead(String text, String days) {
        assertThat(Period.parse(text)).hasToString(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12", "2010-11", "2009-10", "2001-02", "2000-01"})
    void whatMayBeAMonthOrAYearIsNotGuessed(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(Period.Ambiguous.class);
    }

    @Test
    void theErrorSaysHowEachIsWrittenAndBothSpellingsAreUnderstood() {
        assertThatThrownBy(() -> Period.parse("2011-12"))
                .hasMessage("'2011-12' may be December 2011 or the financial year 2011/12. Write December 2011 for the"
                        + " month, 2011/12 for the year.");
    }

    @Test
    void whereThereAreMonthsOnlyOrYearsOnlyItIsClear() {
        assertThat(Period.parseMonth("2011-12").from()).isEqualTo(LocalDate.of(2011, 12, 1));
        assertThat(Period.parseYear("2011-12").from()).isEqualTo(LocalDate.of(2011, 4, 1));
        assertThat(Period.parseMonth("2012-13").from()).isEqualTo(LocalDate.of(2012, 4, 1));
        assertThat(Period.parseYear("2013-03").from()).isEqualTo(LocalDate.of(2013, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2013", "2013-13", "2013-3", "Marsh 2013", "2013-02-30", "2013-03-31/2013-03-01", "/"})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(RuntimeException.class);
    }
}
