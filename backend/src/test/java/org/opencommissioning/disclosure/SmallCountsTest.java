package org.opencommissioning.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static final SmallCounts RULE = SmallCounts.DEFAULT;

    @Test
    void zeroStaysZeroAndOneToSevenAreSuppressed() {
        assertThat(RULE.of(0)).isEqualTo(new Figure.Shown(0));
        for (int count = 1; count <= 7; count++) {
            assertThat(RULE.of(count)).isEqualTo(Figure.SUPPRESSED);
        }
    }

    @Test
    void largerCountsAreRoundedToFive() {
        assertThat(List.of(RULE.of(8), RULE.of(12), RULE.of(13), RULE.of(62), RULE.of(63)))
                .containsExactly(
                        new Figure.Shown(10),
                        new Figure.Shown(10),
                        new Figure.Shown(15),
                        new Figure.Shown(60),
                        new Figure.Shown(65));
    }

    @Test
    void everyCountLiesWithinWhatItsFigureMayStandFor() {
        for (int count = 0; count < 1_000; count++) {
            var figure = RULE.of(count);
            assertThat((long) count).isBetween(RULE.least(figure), RULE.greatest(figure));
        }
    }

    @Test
    void eachFigureMayStandForEveryCountBetweenItsEnds() {
        for (int count = 0; count < 200; count++) {
            var figure = RULE.of(count);
            for (long other = RULE.least(figure); other <= RULE.greatest(figure); other++) {
                assertThat(RULE.of(other)).isEqualTo(figure);
            }
        }
    }

    @Test
    void aTotalSaysWhatItLeavesOpen() {
        var total = Total.of(
                List.of(new Figure.Shown(10), new Figure.Shown(0), Figure.SUPPRESSED, Figure.SUPPRESSED), RULE);
        assertThat(total).isEqualTo(new Total(10, 2, RULE));
        assertThat(total.least()).isEqualTo(12);
        assertThat(total.greatest()).isEqualTo(24);
        assertThat(total.middle()).isEqualTo(18);
    }

    @Test
    void whatNobodyHasSaidIsInNoTotal() {
        assertThat(Total.of(List.of(Figure.NOT_AVAILABLE, new Figure.Shown(15)), RULE))
                .isEqualTo(new Total(15, 0, RULE));
    }

    @Test
    void parametersThatKeepNothingAreRefused() {
        assertThatThrownBy(() -> new SmallCounts(2, 1, 7, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallCounts(2, 0, 7, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallCounts(2, 1, 1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
