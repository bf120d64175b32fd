package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.statistics.InterruptedSeries.Point;

class FairnessTest {
    @Test
    void falseDiscoveriesAreCountedAsBenjaminiAndHochbergDo() {
        // Sorted 0.01 0.02 0.03 0.04 of 4: 0.04 0.04 0.04 0.04
        assertThat(FalseDiscovery.adjusted(new double[] {0.04, 0.01, 0.03, 0.02}))
                .containsExactly(new double[] {0.04, 0.04, 0.04, 0.04}, within(1e-12));
        // 0.005 × 3, 0.2 × 3 / 2, 0.9
        assertThat(FalseDiscovery.adjusted(new double[] {0.9, 0.005, 0.2}))
                .containsExactly(new double[] {0.9, 0.015, 0.3}, within(1e-12));
        assertThat(FalseDiscovery.adjusted(new double[] {})).isEmpty();
    }

    @Test
    void aPlaceIsAnIntervalOfPlaces() {
        var places = Rank.of(List.of(new Interval(0.1, 0.2), new Interval(0.15, 0.3), new Interval(0.5, 0.6)));
        assertThat(places).containsExactly(new Rank(2, 3, 3), new Rank(2, 3, 3), new Rank(1, 1, 3));
    }

    @Test
    void unitsWithTheSameIntervalShareAllPlaces() {
        var same = new Interval(0.1, 0.2);
        assertThat(Rank.of(List.of(same, same))).containsOnly(new Rank(1, 2, 2));
    }

    @Test
    void aStepIsFoundBesideATrend() {
        // Shares 10% 12% 14%, then 36% 38% 40%: the trend alone would have gone on to 16%.
        // Var = 0.1875 / 100 × 1 / (1.5 (1 - 20.25 / 26.25)); times 3.1824 of Student's t with 3 degrees of freedom:
        // 0.2354
        var found = InterruptedSeries.of(List.of(
                new Point(10, 100, false),
                new Point(12, 100, false),
                new Point(14, 100, false),
                new Point(36, 100, true),
                new Point(38, 100, true),
                new Point(40, 100, true)));
        assertThat(found.change()).isCloseTo(0.2, within(1e-9));
        assertThat(found.dispersion()).isEqualTo(1);
        assertThat(found.interval().low()).isCloseTo(-0.03535, within(0.0001));
        assertThat(found.interval().high()).isCloseTo(0.43535, within(0.0001));
    }

    @Test
    void twoPeriodsBeforeSayNothingOfATrend() {
        assertThatThrownBy(() -> InterruptedSeries.of(List.of(
                        new Point(1, 10, false),
                        new Point(1, 10, false),
                        new Point(1, 10, true),
                        new Point(1, 10, true),
                        new Point(1, 10, true))))
                .hasMessageContaining("too few");
    }
}
