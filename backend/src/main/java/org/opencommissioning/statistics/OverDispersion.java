package org.opencommissioning.statistics;

import java.util.Arrays;

/**
 * How much more units differ from each other than chance explains.
 *
 * @param phi        mean square of the winsorised z scores; 1 where chance explains all
 * @param tauSquared variance between units on the funnel's scale; 0 where they do not differ more than by chance
 * @param units      how many were judged
 */
public record OverDispersion(double phi, double tauSquared, int units) {
    /** A tenth of the units at each end is drawn in, so that the very unit in question does not widen its own limits. */
    static final double WINSORISED = 0.1;

    static final OverDispersion NONE = new OverDispersion(1, 0, 0);

    /**
     * @param z       scores by chance alone
     * @param spreads their standard deviations by chance alone
     */
    static OverDispersion of(double[] z, double[] spreads) {
        int n = z.length;
        if (n < 2) {
            return NONE;
        }
        double phi = Arrays.stream(winsorised(z)).map(score -> score * score).sum() / n;
        if (n * phi < n - 1) {
            return new OverDispersion(phi, 0, n);
        }
        double sum = 0;
        double squares = 0;
        for (double spread : spreads) {
            double weight = 1 / (spread * spread);
            sum += weight;
            squares += weight * weight;
        }
        return new OverDispersion(phi, Math.max(0, (n * phi - (n - 1)) / (sum - squares / sum)), n);
    }

    /** Scores beyond the tenth and the ninetieth percentile are set to them. */
    static double[] winsorised(double[] z) {
        var sorted = z.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, WINSORISED);
        double high = quantile(sorted, 1 - WINSORISED);
        return Arrays.stream(z).map(score -> Math.clamp(score, low, high)).toArray();
    }

    /** Between the two nearest, as most programmes count by default (type 7 of Hyndman and Fan). */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
