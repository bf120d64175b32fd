package org.opencommissioning.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemesOverTimeTest {
    private final ThemesOverTime themes = new ThemesOverTime(Map.of());

    private void quarter(String first, long said, long waiting, long staff) {
        themes.said(YearMonth.parse(first), said);
        themes.speaks(YearMonth.parse(first), "waiting", waiting);
        themes.speaks(YearMonth.parse(first), "staff", staff);
    }

    private String written() {
        var text = new StringBuilder();
        themes.periods()
                .forEach(one -> text.append(one.from())
                        .append(' ')
                        .append(one.to())
                        .append(' ')
                        .append(one.theme())
                        .append(' ')
                        .append(one.items())
                        .append('/')
                        .append(one.said())
                        .append("\n"));
        return text.toString();
    }

    @Test
    void quartersAreFollowedOneByOneWhereEnoughWasSaid() {
        quarter("2013-01", 10, 4, 1);
        quarter("2013-04", 20, 5, 0);
        assertThat(written()).isEqualTo("""
            2013-01 2013-03 waiting 4/10
            2013-01 2013-03 staff 1/10
            2013-04 2013-06 waiting 5/20
            2013-04 2013-06 staff 0/20
            """);
    }

    @Test
    void quartersAreTogetherUntilTenThingsWereSaidAndTheRestJoinsTheLast() {
        quarter("2012-01", 3, 1, 0);
        quarter("2012-07", 7, 1, 2);
        quarter("2013-01", 12, 6, 0);
        quarter("2013-04", 2, 2, 0);
        assertThat(written()).isEqualTo("""
            2012-01 2012-09 waiting 2/10
            2012-01 2012-09 staff 2/10
            2013-01 2013-06 waiting 8/14
            2013-01 2013-06 staff 0/14
            """);
    }

    @Test
    void ofNineThingsNothingIsTold() {
        quarter("2013-01", 9, 4, 1);
        assertThat(written()).isEmpty();
    }
}
