package org.opencommissioning.statistics;

/** Wilson's score interval of a proportion: never beyond 0 and 1, and good for few trials. */
public final class Wilson {
    private Wilson() {}

    /** @throws IllegalArgumentException without trials, or with more successes than trials */
    public static Interval interval(double successes, double trials, Level level) {
        if (!(trials > 0) || !(successes >= 0) || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no proportion");
        }
        double z2 = level.z() * level.z();
        double middle = 2 * successes + z2;
        double spread = level.z() * Math.sqrt(z2 + 4 * successes * (1 - successes / trials));
        double scale = 2 * (trials + z2);
        double low = successes == 0 ? 0 : (middle - spread) / scale;
        double high = successes == trials ? 1 : (middle + spread) / scale;
        return new Interval(Math.max(0, low), Math.min(1, high));
    }
}
