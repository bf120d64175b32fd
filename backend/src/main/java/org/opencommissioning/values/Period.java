package org.opencommissioning.values;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** A stretch of days: {@code from} is in it, {@code to} is the first day after it. */
@Serdeable
public record Period(LocalDate from, LocalDate to) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter NAMED_MONTH =
            new DateTimeFormatterBuilder().parseCaseInsensitive().append(MONTH).toFormatter(Locale.UK);

    public Period {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A period must end after it begins: " + from + " to " + to);
        }
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Period ofDay(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /**
     * @param text a month {@code 2013-03} or {@code March 2013}, a financial year {@code 2012/13} or {@code 2012-13}, a day, or
     *             {@code first-day/last-day}
     * @throws Ambiguous when it may be a month or a financial year, as {@code 2011-12}
     */
    public static Period parse(String text) {
        if (text.contains("/") && text.length() > 8) {
            var ends = text.split("/", 2);
            return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]).plusDays(1));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return ofDay(LocalDate.parse(text));
        }
        if (text.matches("\\p{Alpha}+ \\d{4}")) {
            return ofMonth(YearMonth.parse(text, NAMED_MONTH));
        }
        if (isMonth(text)) {
            var month = YearMonth.parse(text);
            if (isFinancialYear(text)) {
                throw new Ambiguous(month);
            }
            return ofMonth(month);
        }
        return FinancialYear.parse(text).period();
    }

    /** The same where nothing is of a financial year: {@code 2011-12} is December 2011. */
    public static Period parseMonth(String text) {
        return isMonth(text) ? ofMonth(YearMonth.parse(text)) : parse(text);
    }

    /** The same where nothing is of a month: {@code 2011-12} is the financial year 2011/12. */
    public static Period parseYear(String text) {
        return isFinancialYear(text) ? FinancialYear.parse(text).period() : parse(text);
    }

    private static boolean isMonth(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])");
    }

    private static boolean isFinancialYear(String text) {
        try {
            FinancialYear.parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** That a text is a month and a financial year at once. Its message says how each is written. */
    public static final class Ambiguous extends IllegalArgumentException {
        private Ambiguous(YearMonth month) {
            super("'" + month + "' may be " + MONTH.format(month) + " or the financial year "
                    + new FinancialYear(month.getYear()) + ". Write " + MONTH.format(month) + " for the month, "
                    + new FinancialYear(month.getYear()) + " for the year.");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether all its days are days of this period. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** As in a sentence: "March 2013", "2012/13", "31 March 2013", "1 April 2012 to 30 June 2012". */
    public String inWords() {
        if (to.equals(from.plusDays(1))) {
            return DAY.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1))) {
            return MONTH.format(from);
        }
        var year = FinancialYear.of(from);
        return equals(year.period()) ? year.toString() : DAY.format(from) + " to " + DAY.format(lastDay());
    }

    /** ISO 8601 interval of its first and last day: {@code 2013-03-01/2013-03-31}. */
    @Override
    public String toString() {
        return from + "/" + lastDay();
    }
}
