package org.opencommissioning.statistics;

import java.util.List;

/**
 * Between which places a unit surely stands, 1 for the largest; a single place is rarely known.
 *
 * @param of how many units were ranked
 */
public record Rank(int first, int last, int of) {

    /** From each unit's interval: above it are surely only those whose whole interval lies above its own. */
    public static List<Rank> of(List<Interval> intervals) {
        double[] lows = intervals.stream().mapToDouble(Interval::low).sorted().toArray();
        double[] highs = intervals.stream().mapToDouble(Interval::high).sorted().toArray();
        int n = lows.length;
        return intervals.stream()
                .map(unit -> new Rank(1 + n - upTo(lows, unit.high()), n - below(highs, unit.low()), n))
                .toList();
    }

    /** How many are at most so large. */
    private static int upTo(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int below(double[] sorted, double value) {
        return upTo(sorted, Math.nextDown(value));
    }
}
