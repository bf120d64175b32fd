package org.opencommissioning.spending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Period;

/**
 * Collects a file's dates and decides in which order each style of them writes day and month: by the dates that leave no choice,
 * else by the period the return is for. What stays open is not guessed.
 */
final class DateEvidence {
    /** Stands among the styles of a file whose true dates seem to have day and month exchanged. */
    static final String EXCHANGED = "exchanged";

    private static final int ENOUGH = 3;
    private static final int MOST_TEXTS = 20_000;

    private final Period period;
    private final Map<String, Style> styles = new TreeMap<>();
    private final Map<String, DateText> seen = new HashMap<>();
    private long certainEarly;
    private long certainLate;
    private String last = "";
    private DateText lastRead = DateText.read("");

    private final class Style {
        private long onlyDayFirst;
        private long onlyMonthFirst;
        private long inPeriodDayFirst;
        private long inPeriodMonthFirst;
        private long ambiguous;

        private void take(DateText date) {
            if (date.monthFirst() == null) {
                onlyDayFirst++;
            } else if (date.dayFirst() == null) {
                onlyMonthFirst++;
            } else if (date.isAmbiguous()) {
                boolean dayIn = period.contains(date.dayFirst());
                boolean monthIn = period.contains(date.monthFirst());
                ambiguous++;
                inPeriodDayFirst += dayIn && !monthIn ? 1 : 0;
                inPeriodMonthFirst += monthIn && !dayIn ? 1 : 0;
            }
        }

        private DateOrder order() {
            if (onlyDayFirst > 0 && onlyMonthFirst > 0) {
                return DateOrder.BY_PERIOD;
            }
            if (onlyDayFirst > 0) {
                return inPeriodMonthFirst > inPeriodDayFirst + onlyDayFirst ? DateOrder.BY_PERIOD : DateOrder.DAY_FIRST;
            }
            if (onlyMonthFirst > 0) {
                return inPeriodDayFirst > inPeriodMonthFirst + onlyMonthFirst
                        ? DateOrder.BY_PERIOD
                        : DateOrder.MONTH_FIRST;
            }
            return inPeriodMonthFirst == 0 && inPeriodDayFirst > 0
                    ? DateOrder.DAY_FIRST
                    : inPeriodDayFirst == 0 && inPeriodMonthFirst > 0 ? DateOrder.MONTH_FIRST : DateOrder.BY_PERIOD;
        }

        private boolean isCertain() {
            return onlyDayFirst > 0 ^ onlyMonthFirst > 0;
        }
    }

    DateEvidence(Period period) {
        this.period = period;
    }

    @SuppressWarnings("StringEquality") // rows share the Strings of equal cells
    void take(String text) {
        if (text != last) {
            if (seen.size() > MOST_TEXTS) {
                seen.clear();
            }
            lastRead = seen.computeIfAbsent(text, DateText::read);
            last = text;
        }
        if (!lastRead.isDate()) {
            return;
        }
        if (!lastRead.numeric()) {
            takeCertain(lastRead.dayFirst().getDayOfMonth() <= 12);
        } else {
            styles.computeIfAbsent(lastRead.style(), style -> new Style()).take(lastRead);
        }
    }

    private void takeCertain(boolean couldBeMonth) {
        certainEarly += couldBeMonth ? 1 : 0;
        certainLate += couldBeMonth ? 0 : 1;
    }

    /**
     * Opened under the wrong setting, a spreadsheet makes true dates of the texts whose day could be a month, day and month exchanged,
     * and leaves the others as text: then all true dates fall on days up to 12 and no written one does.
     */
    private boolean isExchanged() {
        long written = styles.values().stream()
                .mapToLong(style -> style.onlyDayFirst + style.onlyMonthFirst)
                .sum();
        return certainEarly >= ENOUGH
                && certainLate == 0
                && written >= ENOUGH
                && styles.values().stream().allMatch(style -> style.ambiguous == 0);
    }

    /** The order of each style; findings say where the file is at odds with itself or only the period decides. */
    Map<String, DateOrder> decide(Consumer<Finding> findings) {
        var orders = new TreeMap<String, DateOrder>();
        styles.forEach((name, style) -> orders.put(name, style.order()));
        var reasons = reasons(orders);
        if (isExchanged()) {
            orders.put(EXCHANGED, DateOrder.BY_PERIOD);
            reasons.add("All " + certainEarly
                    + " true dates fall on days up to 12 and all written ones after: a spreadsheet seems to have"
                    + " exchanged day and month; they are read only where one reading lies in the period " + period
                    + ".");
        }
        if (!reasons.isEmpty()) {
            findings.accept(Finding.ofFile(PaymentRules.ONE_ORDER_OF_DATES, String.join(" ", reasons)));
        }
        return orders;
    }

    private List<String> reasons(Map<String, DateOrder> orders) {
        var reasons = new ArrayList<String>();
        if (orders.values().stream().distinct().count() > 1) {
            reasons.add("Dates are written in different ways: " + described(orders) + ".");
        }
        styles.forEach((name, style) -> {
            if (style.onlyDayFirst > 0 && style.onlyMonthFirst > 0) {
                reasons.add(style.onlyDayFirst + " dates can only be day/month and " + style.onlyMonthFirst
                        + " only month/day; the other " + style.ambiguous
                        + " are read only where one reading lies in the period " + period + ".");
            } else if (style.ambiguous > 0 && !style.isCertain() || orders.get(name) == DateOrder.BY_PERIOD) {
                reasons.add(style.ambiguous + " dates can be read as day/month or as month/day; they are read "
                        + (orders.get(name) == DateOrder.BY_PERIOD
                                ? "only where one reading lies in the period "
                                : "as " + orders.get(name).called + " because only so they lie in the period ")
                        + period + ".");
            }
        });
        return reasons;
    }

    private static String described(Map<String, DateOrder> orders) {
        var parts = new ArrayList<String>();
        orders.forEach((style, order) ->
                parts.add("with " + (style.endsWith("2") ? "two" : "four") + " digits for the year " + order.called));
        return String.join(", ", parts);
    }
}
