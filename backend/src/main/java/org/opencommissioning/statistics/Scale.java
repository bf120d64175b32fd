package org.opencommissioning.statistics;

/** On which scale chance spreads a figure evenly, whatever its size: there limits are drawn, and then taken back. */
public enum Scale {
    /** For proportions of {@code size} trials: the angle whose sine is the root; s = 1 / (2√n). */
    ARCSINE {
        @Override
        double of(double value) {
            return Math.asin(Math.sqrt(value));
        }

        @Override
        double back(double scaled) {
            double sine = Math.sin(Math.clamp(scaled, 0, Math.PI / 2));
            return sine * sine;
        }
    },
    /** For ratios of events to {@code size} expected ones: the root; s = 1 / (2√E). */
    SQUARE_ROOT {
        @Override
        double of(double value) {
            return Math.sqrt(value);
        }

        @Override
        double back(double scaled) {
            double root = Math.max(0, scaled);
            return root * root;
        }
    };

    abstract double of(double value);

    abstract double back(double scaled);

    /** Standard deviation by chance alone. */
    double spread(double size) {
        return 1 / (2 * Math.sqrt(size));
    }
}
