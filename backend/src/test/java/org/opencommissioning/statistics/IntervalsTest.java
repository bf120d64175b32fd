package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalsTest {
    @Test
    void aProportionsIntervalIsWilsons() {
        // 8 of 10: (16 + 3.8415 ± 1.96 √(3.8415 + 6.4)) / 27.6829
        var interval = Wilson.interval(8, 10, Level.NINETY_FIVE);
        assertThat(interval.low()).isCloseTo(0.4902, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.9433, within(0.0001));
    }

    @Test
    void nothingOfSomethingHasAnIntervalThatBeginsAtZero() {
        assertThat(Wilson.interval(0, 20, Level.NINETY_FIVE).low()).isZero();
        assertThat(Wilson.interval(20, 20, Level.NINETY_FIVE).high()).isEqualTo(1);
        assertThat(Counts.byar(0, Level.NINETY_FIVE).low()).isZero();
        assertThat(Counts.exact(0, Level.NINETY_FIVE).low()).isZero();
    }

    @Test
    void withoutEventsThereMayHaveBeenThreePointSeven() {
        assertThat(Counts.exact(0, Level.NINETY_FIVE).high()).isCloseTo(3.6889, within(0.0001));
    }

    @Test
    void byarComesCloseToTheExactInterval() {
        for (int events = 10; events < 500; events += 7) {
            var exact = Counts.exact(events, Level.NINETY_NINE_POINT_EIGHT);
            var byar = Counts.byar(events, Level.NINETY_NINE_POINT_EIGHT);
            assertThat(byar.low()).isCloseTo(exact.low(), within(0.1));
            assertThat(byar.high()).isCloseTo(exact.high(), within(0.1));
        }
    }

    @Test
    void whatIsNoProportionIsRefused() {
        assertThatThrownBy(() -> Wilson.interval(3, 2, Level.NINETY_FIVE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.interval(0, 0, Level.NINETY_FIVE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Counts.byar(-1, Level.NINETY_FIVE)).isInstanceOf(IllegalArgumentException.class);
    }
}
