package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final double[] SCORES = {-3, -1, 0, 1, 3};

    @Test
    void theOutermostScoresAreDrawnIn() {
        // The tenth percentile lies 0.4 of the way from -3 to -1.
        assertThat(OverDispersion.winsorised(SCORES))
                .containsExactly(new double[] {-2.2, -1, 0, 1, 2.2}, within(1e-12));
    }

    @Test
    void phiAndTauSquaredAreThoseWorkedByHand() {
        // phi = (4.84 + 1 + 0 + 1 + 4.84) / 5 = 2.336; w = 400 each, so tau² = (11.68 - 4) / (2000 - 400) = 0.0048
        var found = OverDispersion.of(SCORES, new double[] {0.05, 0.05, 0.05, 0.05, 0.05});
        assertThat(found.phi()).isCloseTo(2.336, within(1e-12));
        assertThat(found.tauSquared()).isCloseTo(0.0048, within(1e-12));
    }

    @Test
    void unitsThatDifferLessThanByChanceWidenNothing() {
        var found = OverDispersion.of(new double[] {-0.5, 0.5, 0.1, -0.1}, new double[] {1, 1, 1, 1});
        assertThat(found.tauSquared()).isZero();
    }

    @Test
    void limitsOfAProportionAreThoseOfTheArcsineScale() {
        // asin √0.5 = π/4; s = 1/20; sin² (π/4 ± 1.959964 / 20) = 0.5 ± 0.0974
        var funnel = new Funnel(Scale.ARCSINE, 0.5, OverDispersion.NONE);
        var limits = funnel.byChance(100, Level.NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(0.40262, within(0.00005));
        assertThat(limits.high()).isCloseTo(0.59738, within(0.00005));
        assertThat(funnel.adjusted(100, Level.NINETY_FIVE)).isEqualTo(limits);
    }

    @Test
    void limitsOfARatioAreThoseOfTheSquareRootScale() {
        // (1 ± 1.959964 / 20)² = 0.8136 and 1.2056
        var limits = new Funnel(Scale.SQUARE_ROOT, 1, OverDispersion.NONE).byChance(100, Level.NINETY_FIVE);
        assertThat(limits.low()).isCloseTo(0.81361, within(0.00005));
        assertThat(limits.high()).isCloseTo(1.20560, within(0.00005));
    }

    @Test
    void limitsNeverLeaveZeroAndOne() {
        var funnel = new Funnel(Scale.ARCSINE, 0.02, new OverDispersion(4, 0.01, 20));
        assertThat(funnel.adjusted(5, Level.NINETY_NINE_POINT_EIGHT).low()).isZero();
        assertThat(new Funnel(Scale.ARCSINE, 0.98, OverDispersion.NONE)
                        .byChance(5, Level.NINETY_NINE_POINT_EIGHT)
                        .high())
                .isEqualTo(1);
    }

    @Test
    void theTargetIsWhatAllHaveTogether() {
        var funnel = Funnel.of(Scale.ARCSINE, List.of(new Funnel.Unit(0.1, 300), new Funnel.Unit(0.5, 100)));
        assertThat(funnel.target()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void allowingForOverDispersionNeverMakesAUnitStandOutMore() {
        var units = IntStream.range(0, 40)
                .mapToObj(i -> new Funnel.Unit(0.2 + (i % 7) * 0.03, 50 + i))
                .toList();
        var funnel = Funnel.of(Scale.ARCSINE, units);
        assertThat(units).allSatisfy(unit -> {
            var score = funnel.score(unit);
            assertThat(Math.abs(score.adjusted())).isLessThanOrEqualTo(Math.abs(score.byChance()));
            assertThat(score.probability()).isBetween(0.0, 1.0);
        });
    }
}
