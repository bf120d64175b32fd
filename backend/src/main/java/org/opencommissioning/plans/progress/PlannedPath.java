package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.Money;

/**
 * The way that an item of a plan is to go: in a straight line from the baseline, the evening before its first day, to the target, the
 * evening of the due day (decisions/0423). Of a scheme it is that from nothing saved to all that it is to save.
 *
 * @param from the item's first day; where the plan gives none, the first of its year
 */
record PlannedPath(
        PlanPart part,
        LocalDate from,
        @Nullable LocalDate due,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target) {
    private static final int DECIMALS = 2;

    /** Of the row's columns {@code part, year_from, starts_on, due_on, baseline, target, planned_pence}. */
    static PlannedPath read(ResultSet row) throws SQLException {
        var part = PlanPart.parse(row.getString("part"));
        var starts = row.getObject("starts_on", LocalDate.class);
        var planned = row.getObject("planned_pence", Long.class);
        boolean saves = part == PlanPart.SCHEME;
        return new PlannedPath(
                part,
                starts == null ? row.getObject("year_from", LocalDate.class) : starts,
                row.getObject("due_on", LocalDate.class),
                saves ? BigDecimal.ZERO : row.getBigDecimal("baseline"),
                saves ? planned == null ? null : new Money(planned).pounds() : row.getBigDecimal("target"));
    }

    /** Where the line is on the evening of a day, to two decimals; null where the plan does not give enough to draw it. */
    @Nullable
    BigDecimal expectedOn(LocalDate day) {
        if (!isDrawn()) {
            return null;
        }
        return target.subtract(baseline)
                .multiply(BigDecimal.valueOf(daysGone(day)))
                .divide(BigDecimal.valueOf(days()), DECIMALS + 8, RoundingMode.HALF_UP)
                .add(baseline)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * @param value      what was reached, of a scheme what was saved; null where nothing was reported
     * @param measuredOn the last day of the period that the value is of
     * @param today      on which it is asked
     */
    Rating rate(@Nullable BigDecimal value, LocalDate measuredOn, LocalDate today) {
        if (value != null && target != null && isReached(value)) {
            return Rating.REACHED;
        }
        if (value != null && (baseline == null || target == null || way() == 0)) {
            return Rating.NOT_RATED; // which way is the better one is not known
        }
        if (due != null && target != null && today.isAfter(due)) {
            return Rating.OVERDUE;
        }
        if (!isDrawn()) {
            return Rating.NOT_RATED;
        }
        if (value == null) {
            return Rating.NOT_REPORTED;
        }
        return isAsFar(value, daysGone(measuredOn)) ? Rating.ON_TRACK : Rating.BEHIND;
    }

    /** Of a milestone. @param reachedOn null where it was not reported to be reached */
    Rating rate(@Nullable LocalDate reachedOn, LocalDate today) {
        if (reachedOn != null) {
            return due != null && reachedOn.isAfter(due) ? Rating.REACHED_LATE : Rating.REACHED;
        }
        if (due == null) {
            return Rating.NOT_RATED;
        }
        return today.isAfter(due) ? Rating.OVERDUE : Rating.NOT_DUE;
    }

    private boolean isDrawn() {
        return baseline != null && target != null && due != null && !due.isBefore(from) && way() != 0;
    }

    /** 1 where more is better, -1 where less is. */
    private int way() {
        return target.compareTo(baseline);
    }

    private boolean isReached(BigDecimal value) {
        int way = baseline == null ? 0 : way();
        return way == 0 ? value.compareTo(target) == 0 : (value.compareTo(target) * way) >= 0;
    }

    /** Without a division, so that a value on the line is on the line. */
    private boolean isAsFar(BigDecimal value, long daysGone) {
        var done = value.subtract(baseline).multiply(BigDecimal.valueOf(days()));
        var asked = target.subtract(baseline).multiply(BigDecimal.valueOf(daysGone));
        return done.compareTo(asked) * way() >= 0;
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, due) + 1;
    }

    private long daysGone(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(from, day) + 1, 0, days());
    }
}
