package org.opencommissioning.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Many units are looked at, so some will look odd by chance: the share of such among those named is held down. */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * For each probability the smallest rate of false discoveries at which it would be named (Benjamini and Hochberg), in the same
     * order.
     */
    public static double[] adjusted(double[] probabilities) {
        int n = probabilities.length;
        var order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> probabilities[i])
                        .reversed())
                .toList();
        var adjusted = new double[n];
        double least = 1;
        for (int place = 0; place < n; place++) {
            int unit = order.get(place);
            least = Math.min(least, probabilities[unit] * n / (n - place));
            adjusted[unit] = least;
        }
        return adjusted;
    }
}
