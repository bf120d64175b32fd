package org.opencommissioning.disclosure;

/**
 * How small counts of one dataset are kept: by default 1 to 7 are suppressed, larger ones rounded to 5 and zero stays zero.
 *
 * @param version     changes with any other parameter and is published with each figure's method
 * @param smallest    first count that is suppressed
 * @param largest     last count that is suppressed
 * @param roundedTo   odd step to which larger counts are rounded
 */
public record SmallCounts(int version, int smallest, int largest, int roundedTo) {
    public static final SmallCounts DEFAULT = new SmallCounts(1, 1, 7, 5);

    /** @throws IllegalArgumentException when a shown count could be rounded to zero, or two steps are equally near */
    public SmallCounts {
        if (smallest < 1 || largest < smallest || roundedTo < 1 || roundedTo % 2 == 0 || largest + 1 <= roundedTo / 2) {
            throw new IllegalArgumentException("These parameters do not keep small counts");
        }
    }

    /** What the public may see of a count. It depends on this count alone: no other cell, edition or question changes it. */
    public Figure of(long exact) {
        if (exact < 0) {
            throw new IllegalArgumentException("No count is below zero");
        }
        if (exact >= smallest && exact <= largest) {
            return Figure.SUPPRESSED;
        }
        return new Figure.Shown((exact + roundedTo / 2) / roundedTo * roundedTo);
    }

    /** Least exact count that such a figure may stand for. */
    public long least(Figure figure) {
        return switch (figure) {
            case Figure.Shown(var value) -> value == 0 ? 0 : Math.max(largest + 1L, value - roundedTo / 2);
            case Figure.Suppressed() -> smallest;
            case Figure.NotAvailable() -> 0;
        };
    }

    /**
     * Greatest exact count that such a figure may stand for.
     *
     * @throws IllegalArgumentException where nothing is known of it
     */
    public long greatest(Figure figure) {
        return switch (figure) {
            case Figure.Shown(var value) -> value == 0 ? 0 : value + roundedTo / 2;
            case Figure.Suppressed() -> largest;
            case Figure.NotAvailable() ->
                throw new IllegalArgumentException("A figure that is not available has no greatest value");
        };
    }
}
