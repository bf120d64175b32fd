package org.opencommissioning.demo;

import java.util.Collections;
import java.util.List;

/**
 * Chance from a seed: the same throws on every machine and every Java, for ever. SplitMix64 (Steele, Lea and Flood, 2014), with
 * {@link StrictMath} for what is not whole numbers; the library's generators promise their bits but not what they make of them.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;
    private double spare = Double.NaN;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for a purpose, so that one thing can be drawn without drawing what comes before it. */
    static Dice of(long seed, String purpose, long... keys) {
        long state = seed;
        for (int i = 0; i < purpose.length(); i++) {
            state = mix(state + GOLDEN ^ purpose.charAt(i));
        }
        for (long key : keys) {
            state = mix(state + GOLDEN ^ key);
        }
        return new Dice(state);
    }

    private long bits() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** At least 0, below 1. */
    double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    double between(double from, double to) {
        return from + (to - from) * unit();
    }

    int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    /** Both ends included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** A whole number whose mean is the given one: 2.3 is 2, and 3 in three cases of ten. */
    int about(double mean) {
        int whole = (int) mean;
        return chance(mean - whole) ? whole + 1 : whole;
    }

    /** Standard normal, by Marsaglia's polar method. */
    double normal() {
        if (!Double.isNaN(spare)) {
            double kept = spare;
            spare = Double.NaN;
            return kept;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * unit() - 1;
            y = 2 * unit() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double scale = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
        spare = y * scale;
        return x * scale;
    }

    double lognormal(double mu, double sigma) {
        return StrictMath.exp(mu + sigma * normal());
    }

    /** What would be above the limit falls somewhere in its upper half, so that no amount is suspiciously frequent. */
    double lognormal(double mu, double sigma, double limit) {
        double drawn = lognormal(mu, sigma);
        return drawn < limit ? drawn : limit * between(.5, 1.0);
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Prefers the front: half of all picks come from the first quarter. */
    <T> T pickEarly(List<T> from) {
        double place = unit();
        return from.get((int) (place * place * from.size()));
    }

    void shuffle(List<?> list) {
        for (int i = list.size(); i > 1; i--) {
            Collections.swap(list, i - 1, below(i));
        }
    }
}
