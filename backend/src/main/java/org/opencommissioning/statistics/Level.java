package org.opencommissioning.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How sure an interval or a limit is: by convention 95% to look closer, 99.8% to be surprised. */
public enum Level {
    NINETY_FIVE(0.95),
    NINETY_NINE_POINT_EIGHT(0.998);

    private final double confidence;
    private final double z;

    Level(double confidence) {
        this.confidence = confidence;
        this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
    }

    public double confidence() {
        return confidence;
    }

    /** How much may lie beyond each end. */
    double tail() {
        return (1 - confidence) / 2;
    }

    /** Standard deviations to each side of a normal distribution: 1.96 and 3.09. */
    public double z() {
        return z;
    }
}
