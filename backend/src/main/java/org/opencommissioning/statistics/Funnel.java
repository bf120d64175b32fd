package org.opencommissioning.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Limits round a target, wide for few trials and narrow for many, by chance alone and with over-dispersion.
 *
 * @param target what all would have if they differed by chance only
 */
public record Funnel(Scale scale, double target, OverDispersion overDispersion) {

    /**
     * One unit.
     *
     * @param value what was seen: a proportion or a ratio
     * @param size  its trials or expected events
     */
    public record Unit(double value, double size) {}

    /** Two standard deviations on the funnel's scale that a unit is beyond the target: by chance alone, and allowing for over-dispersion. */
    public record Score(double byChance, double adjusted) {

        /** How often a unit would be at least so far away if it were like the others. */
        public double probability() {
            return 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(adjusted));
        }
    }

    /** A funnel of units round the target that they have together; over-dispersion is judged from all of them. */
    public static Funnel of(Scale scale, List<Unit> units) {
        double size = units.stream().mapToDouble(Unit::size).sum();
        double target =
                units.stream().mapToDouble(unit -> unit.value() * unit.size()).sum() / size;
        return of(scale, target, units);
    }

    public static Funnel of(Scale scale, double target, List<Unit> units) {
        double[] spreads =
                units.stream().mapToDouble(unit -> scale.spread(unit.size())).toArray();
        double[] z = units.stream()
                .mapToDouble(unit -> (scale.of(unit.value()) - scale.of(target)) / scale.spread(unit.size()))
                .toArray();
        return new Funnel(scale, target, OverDispersion.of(z, spreads));
    }

    public Score score(Unit unit) {
        double away = scale.of(unit.value()) - scale.of(target);
        return new Score(away / scale.spread(unit.size()), away / spread(unit.size()));
    }

    /** Limits for chance alone. */
    public Interval byChance(double size, Level level) {
        return limits(level.z() * scale.spread(size));
    }

    /** Limits that allow for differences which all units show. */
    public Interval adjusted(double size, Level level) {
        return limits(level.z() * spread(size));
    }

    private double spread(double size) {
        double byChance = scale.spread(size);
        return Math.sqrt(byChance * byChance + overDispersion.tauSquared());
    }

    private Interval limits(double away) {
        double middle = scale.of(target);
        return new Interval(scale.back(middle - away), scale.back(middle + away));
    }

    /** Limits of a proportion as public-health practice draws them without a scale: by the normal score, held between 0 and 1. */
    public static Interval scoreLimits(double target, double trials, Level level) {
        double away = level.z() * Math.sqrt(target * (1 - target) / trials);
        return new Interval(Math.max(0, target - away), Math.min(1, target + away));
    }
}
