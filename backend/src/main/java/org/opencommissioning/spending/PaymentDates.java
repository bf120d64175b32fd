package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Blank;
import org.opencommissioning.values.Period;

/** Reads the dates of one file, after the order of day and month was decided for each style in which it writes them. */
final class PaymentDates {
    private static final int MOST_REMEMBERED = 20_000;
    private static final int YEARS_BEFORE = 3;
    private static final int YEARS_AFTER = 1;

    /**
     * @param day    null when it could not be read
     * @param broken the rule that the text breaks, null when it breaks none
     * @param says   ends the sentence "'31/02/2020' …"
     */
    record Reading(@Nullable LocalDate day, @Nullable Rule broken, String says) {
        private static Reading unread(Rule broken, String says) {
            return new Reading(null, broken, says);
        }
    }

    private final Map<String, DateOrder> orders;
    private final Period period;
    private final Map<String, Reading> remembered = new HashMap<>();
    private String last;
    private Reading lastReading;

    PaymentDates(Map<String, DateOrder> orders, Period period) {
        this.orders = Map.copyOf(orders);
        this.period = period;
    }

    @SuppressWarnings("StringEquality") // rows share the Strings of equal cells
    Reading read(String text) {
        if (text != last) {
            if (remembered.size() > MOST_REMEMBERED) {
                remembered.clear();
            }
            lastReading = remembered.computeIfAbsent(text, this::reading);
            last = text;
        }
        return lastReading;
    }

    private Reading reading(String text) {
        if (Blank.is(text)) {
            return Reading.unread(PaymentRules.HAS_A_DATE, "is missing");
        }
        var date = DateText.read(text);
        if (!date.isDate()) {
            return Reading.unread(PaymentRules.DATE_IS_A_DATE, "is not a day of the calendar");
        }
        if (date.numeric()) {
            return numeric(date);
        }
        var exchanged = date.exchanged();
        return exchanged.isAmbiguous() && orders.containsKey(DateEvidence.EXCHANGED)
                ? byPeriod(exchanged)
                : placed(date.dayFirst());
    }

    private Reading numeric(DateText date) {
        if (!date.isAmbiguous()) {
            return placed(date.dayFirst() != null ? date.dayFirst() : date.monthFirst());
        }
        return switch (orders.getOrDefault(date.style(), DateOrder.BY_PERIOD)) {
            case DAY_FIRST -> ordered(date.dayFirst(), date.monthFirst());
            case MONTH_FIRST -> ordered(date.monthFirst(), date.dayFirst());
            case BY_PERIOD -> byPeriod(date);
        };
    }

    /** The file's order holds, unless it leads past the period while the other order leads into it. */
    private Reading ordered(LocalDate day, LocalDate other) {
        return !day.isBefore(period.to()) && period.contains(other) ? twoWays(day, other) : placed(day);
    }

    private Reading byPeriod(DateText date) {
        boolean dayFirst = period.contains(date.dayFirst());
        boolean monthFirst = period.contains(date.monthFirst());
        return dayFirst == monthFirst
                ? twoWays(date.dayFirst(), date.monthFirst())
                : placed(dayFirst ? date.dayFirst() : date.monthFirst());
    }

    private static Reading twoWays(LocalDate one, LocalDate other) {
        return Reading.unread(PaymentRules.DATE_READS_ONE_WAY, "can be read as " + one + " or as " + other);
    }

    private Reading placed(LocalDate day) {
        if (day.isBefore(period.from().minusYears(YEARS_BEFORE))
                || !day.isBefore(period.to().plusYears(YEARS_AFTER))) {
            return Reading.unread(PaymentRules.DATE_IS_PLAUSIBLE, "is years away from the period " + period);
        }
        if (!day.isBefore(period.to())) {
            return new Reading(day, PaymentRules.NOT_DATED_AFTER, "lies after the period " + period);
        }
        return new Reading(
                day, day.isBefore(period.from()) ? PaymentRules.DATED_IN_PERIOD : null, "lies before the period");
    }
}
