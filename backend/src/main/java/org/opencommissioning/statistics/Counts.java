package org.opencommissioning.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Intervals of a number of events that come one by one (Poisson). */
public final class Counts {
    private Counts() {}

    /** Byar's approximation; where it falls below zero for a number as small as one, zero. */
    public static Interval byar(double events, Level level) {
        check(events);
        return new Interval(events == 0 ? 0 : Math.max(0, byar(events, -level.z())), byar(events + 1, level.z()));
    }

    private static double byar(double events, double z) {
        double root = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
        return events * root * root * root;
    }

    /** Exact, by the chi-squared distribution. */
    public static Interval exact(double events, Level level) {
        check(events);
        double low =
                events == 0 ? 0 : ChiSquaredDistribution.of(2 * events).inverseCumulativeProbability(level.tail()) / 2;
        double high = ChiSquaredDistribution.of(2 * events + 2).inverseSurvivalProbability(level.tail()) / 2;
        return new Interval(low, high);
    }

    private static void check(double events) {
        if (!(events >= 0) || Double.isInfinite(events)) {
            throw new IllegalArgumentException(events + " is no number of events");
        }
    }
}
