package org.opencommissioning.statistics;

/** Between which values a figure lies, both ends included. */
public record Interval(double low, double high) {
    /** @throws IllegalArgumentException when an end is not a number, or the ends are in the wrong order */
    public Interval {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("No interval runs from " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
