package org.opencommissioning.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invented worlds in which it is known who differs: how often chance is named, and whether an effect is found. */
@Tag("slow")
class SimulationTest {
    private static final int WORLDS = System.getenv("CI") == null ? 40 : 1_000;
    private static final int UNITS = 200;
    private static final double SHARE = 0.3;

    /** Units that differ from each other by {@code between} on the arcsine scale and by chance, the first moved by {@code planted}. */
    private static List<Funnel.Unit> world(SplittableRandom dice, double between, double planted) {
        var units = new ArrayList<Funnel.Unit>();
        for (int unit = 0; unit < UNITS; unit++) {
            int trials = 60 + dice.nextInt(340);
            double own = Math.asin(Math.sqrt(SHARE)) + between * normal(dice) + (unit == 0 ? planted : 0);
            double share = Math.pow(Math.sin(own), 2);
            int successes = 0;
            for (int trial = 0; trial < trials; trial++) {
                successes += dice.nextDouble() < share ? 1 : 0;
            }
            units.add(new Funnel.Unit((double) successes / trials, trials));
        }
        return units;
    }

    private static double normal(SplittableRandom dice) {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }

    private static double named(double between, Level level) {
        var dice = new SplittableRandom(20130403);
        long named = 0;
        for (int world = 0; world < WORLDS; world++) {
            var units = world(dice, between, 0);
            var funnel = Funnel.of(Scale.ARCSINE, units);
            named += units.stream()
                    .filter(unit -> !funnel.adjusted(unit.size(), level).contains(unit.value()))
                    .count();
        }
        return (double) named / WORLDS / UNITS;
    }

    @Test
    void byChanceAloneOneInTwentyLiesBeyondTheFirstLimitAndTwoInAThousandBeyondTheSecond() {
        assertThat(named(0, Level.NINETY_FIVE)).isBetween(0.040, 0.060);
        assertThat(named(0, Level.NINETY_NINE_POINT_EIGHT)).isBetween(0.0005, 0.0040);
    }

    @Test
    void whereAllDifferOverDispersionKeepsTheRateToOneInNineAndOneInAHundred() {
        // Winsorising keeps outliers from hiding themselves, and sees two thirds of the variance of a normal world:
        // hence 11% and 1.2%.
        assertThat(named(0.06, Level.NINETY_FIVE)).isBetween(0.080, 0.125);
        assertThat(named(0.06, Level.NINETY_NINE_POINT_EIGHT)).isBetween(0.006, 0.018);
    }

    @Test
    void amongManyHardlyAnyoneIsNamedWhereOnlyChanceDiffersAndSomebodyInHalfTheWorldsWhereAllDo() {
        assertThat(worldsWithANamedUnit(0)).isLessThan(0.16);
        assertThat(worldsWithANamedUnit(0.06)).isBetween(0.25, 0.72);
    }

    private static double worldsWithANamedUnit(double between) {
        var dice = new SplittableRandom(7);
        int worldsWithANamedUnit = 0;
        for (int world = 0; world < WORLDS; world++) {
            var units = world(dice, between, 0);
            var funnel = Funnel.of(Scale.ARCSINE, units);
            var rates = FalseDiscovery.adjusted(units.stream()
                    .mapToDouble(unit -> funnel.score(unit).probability())
                    .toArray());
            worldsWithANamedUnit += Arrays.stream(rates).anyMatch(rate -> rate <= 0.05) ? 1 : 0;
        }
        return (double) worldsWithANamedUnit / WORLDS;
    }

    @Test
    void aPlantedEffectIsFound() {
        var dice = new SplittableRandom(11);
        int found = 0;
        for (int world = 0; world < WORLDS; world++) {
            var units = world(dice, 0.06, 0.5);
            var funnel = Funnel.of(Scale.ARCSINE, units);
            var rates = FalseDiscovery.adjusted(units.stream()
                    .mapToDouble(unit -> funnel.score(unit).probability())
                    .toArray());
            found += rates[0] <= 0.05 ? 1 : 0;
        }
        assertThat((double) found / WORLDS).isGreaterThan(0.9);
    }
}
