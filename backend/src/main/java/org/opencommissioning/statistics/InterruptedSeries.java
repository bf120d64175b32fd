package org.opencommissioning.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A share before and after something began: by how much its level changed beyond the trend that ran before. Weighted least squares of
 * level, trend and step; the points' own scatter, never less than chance, gives the interval.
 *
 * @param change     percentage points by which the share stepped up, as a proportion: 0.05 for five
 * @param interval   of the change, at 95%
 * @param dispersion how much more the points scatter than by chance; 1 at least
 */
public record InterruptedSeries(double change, Interval interval, double dispersion, int before, int after) {
    /** Fewer points on either side say nothing of a trend. */
    public static final int FEWEST_POINTS = 3;

    /** One period: successes among trials. */
    public record Point(double successes, double trials, boolean isAfter) {
        double share() {
            return successes / trials;
        }
    }

    /**
     * @param points periods in order, one step apart, each with trials
     * @throws IllegalArgumentException with fewer than {@link #FEWEST_POINTS} before or after
     */
    public static InterruptedSeries of(List<Point> points) {
        int after = (int) points.stream().filter(Point::isAfter).count();
        int before = points.size() - after;
        if (before < FEWEST_POINTS || after < FEWEST_POINTS) {
            throw new IllegalArgumentException("%d periods before and %d after are too few".formatted(before, after));
        }
        double overall = points.stream().mapToDouble(Point::successes).sum()
                / points.stream().mapToDouble(Point::trials).sum();
        // The variance by chance is taken at the overall share, so that a period without successes has one too.
        double variance = Math.max(overall * (1 - overall), 1e-9);
        var normal = new double[3][3];
        var right = new double[3];
        for (int t = 0; t < points.size(); t++) {
            var point = points.get(t);
            double weight = point.trials() / variance;
            var x = row(t, point);
            for (int i = 0; i < 3; i++) {
                right[i] += weight * x[i] * point.share();
                for (int j = 0; j < 3; j++) {
                    normal[i][j] += weight * x[i] * x[j];
                }
            }
        }
        var inverse = inverse(normal);
        var fitted = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                fitted[i] += inverse[i][j] * right[j];
            }
        }
        double squares = 0;
        for (int t = 0; t < points.size(); t++) {
            var point = points.get(t);
            var x = row(t, point);
            double residual = point.share() - fitted[0] * x[0] - fitted[1] * x[1] - fitted[2] * x[2];
            squares += point.trials() / variance * residual * residual;
        }
        int free = points.size() - 3;
        double dispersion = Math.max(1, squares / free);
        double error = Math.sqrt(inverse[2][2] * dispersion);
        double t = TDistribution.of(free).inverseSurvivalProbability(Level.NINETY_FIVE.tail());
        return new InterruptedSeries(
                fitted[2], new Interval(fitted[2] - t * error, fitted[2] + t * error), dispersion, before, after);
    }

    private static double[] row(int t, Point point) {
        return new double[] {1, t, point.isAfter() ? 1 : 0};
    }

    /** Of a symmetric matrix of three, by its adjugate. */
    private static double[][] inverse(double[][] m) {
        var adjugate = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int a = (j + 1) % 3;
                int b = (j + 2) % 3;
                int c = (i + 1) % 3;
                int d = (i + 2) % 3;
                adjugate[i][j] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
            }
        }
        double determinant = m[0][0] * adjugate[0][0] + m[0][1] * adjugate[1][0] + m[0][2] * adjugate[2][0];
        for (var line : adjugate) {
            for (int j = 0; j < 3; j++) {
                line[j] /= determinant;
            }
        }
        return adjugate;
    }
}
