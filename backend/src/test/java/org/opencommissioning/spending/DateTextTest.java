package org.opencommissioning.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "30/04/2020",
                "4/30/2020",
                "30-04-2020",
                "30.04.2020",
                "30 04 2020",
                "30/04/20",
                "2020-04-30",
                "2020/04/30",
                "30-Apr-20",
                "30-Apr-2020",
                "30 April 2020",
                "30 April, 2020",
                "30th April 2020",
                "30Apr2020",
                "April 30, 2020",
                "Apr 30 2020",
                "2020-Apr-30",
                "20200430",
                "30042020",
                "43951",
                "43951.0",
                "30/04/2020 00:00",
                "30/04/2020 12:15:00",
                "2020-04-30T00:00:00Z",
                "2020-04-30 00:00:00.000",
                "4/30/2020 12:00:00 AM",
                "Thursday, 30 April 2020",
                "Thu 30 Apr 2020",
                " 30/04/2020 ",
                "30/04/2020\n",
                "30/Apr/2020",
                "30-APR-20"
            })
    void isTheThirtiethOfApril(String text) {
        var date = DateText.read(text);
        var april30 = LocalDate.of(2020, 4, 30);
        assertThat(date.isAmbiguous()).isFalse();
        assertThat(date.dayFirst() != null ? date.dayFirst() : date.monthFirst())
                .isEqualTo(april30);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "04/05/2020, 2020-05-04, 2020-04-05",
        "1-2-21, 2021-02-01, 2021-01-02",
        "04052020, 2020-05-04, 2020-04-05"
    })
    void canBeReadInTwoWays(String text, LocalDate dayFirst, LocalDate monthFirst) {
        var date = DateText.read(text);
        assertThat(date.isAmbiguous()).isTrue();
        assertThat(date.dayFirst()).isEqualTo(dayFirst);
        assertThat(date.monthFirst()).isEqualTo(monthFirst);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "Apr-20",
                "April 2020",
                "30-Apr",
                "31/04/2020",
                "30/13/2020",
                "13/13/2020",
                "2020-02-30",
                "30 Abril 2020",
                "2020",
                "soon",
                "35646194",
                "00/01/1900",
                "30/04",
                "1234567"
            })
    void isNoDay(String text) {
        assertThat(DateText.read(text).isDate()).isFalse();
    }
}
