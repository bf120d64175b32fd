package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opencommissioning.returns.reading.Blank;

/**
 * What a date's text can mean: as day then month, and as month then day. Where the text leaves no choice both are the same; where it
 * is no date both are null.
 *
 * @param style   how it is written: {@code /4} for slashes and a year of four digits; dates of a style share their order
 * @param numeric whether the order of day and month is left to the reader
 */
record DateText(@Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, String style, boolean numeric) {
    private static final DateText NONE = new DateText(null, null, "", false);
    private static final String NAME = "([A-Za-z]{3,9})\\.?";
    private static final String YEAR = "'?(\\d{4}|\\d{2})";
    private static final Pattern TIME = Pattern.compile(
            "(?i)[ T]+\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.]\\d+)?)?( ?[AP]M)?( ?Z| ?GMT| ?BST|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? +");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2}) ?([-/. ]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?" + NAME + "[-/., ]*" + YEAR);
    private static final Pattern NAME_DAY = Pattern.compile(NAME + "[-/. ]*(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+" + YEAR);
    private static final Pattern YEAR_NAME_DAY = Pattern.compile("(\\d{4})[-/. ]" + NAME + "[-/. ](\\d{1,2})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("([345]\\d{4})(\\.0+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    boolean isDate() {
        return dayFirst != null || monthFirst != null;
    }

    /** Whether it could be two different days. */
    boolean isAmbiguous() {
        return dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst);
    }

    /** A certain date as if its day and month could have changed places. */
    DateText exchanged() {
        return new DateText(
                dayFirst, day(dayFirst.getYear(), dayFirst.getDayOfMonth(), dayFirst.getMonthValue()), style, true);
    }

    static DateText read(String text) {
        var plain = TIME.matcher(Blank.collapse(text)).replaceFirst("");
        plain = WEEKDAY.matcher(plain).replaceFirst("");
        var numeric = NUMERIC.matcher(plain);
        return numeric.matches() ? twoWays(numeric) : oneWay(plain);
    }

    private static DateText twoWays(Matcher parts) {
        int first = number(parts, 1);
        int second = number(parts, 3);
        int year = year(parts.group(4));
        var style = parts.group(2) + parts.group(4).length();
        return new DateText(day(year, second, first), day(year, first, second), style, true);
    }

    private static DateText oneWay(String text) {
        Matcher parts;
        if ((parts = YEAR_FIRST.matcher(text)).matches()) {
            return certain(day(number(parts, 1), number(parts, 2), number(parts, 3)));
        }
        if ((parts = DAY_NAME.matcher(text)).matches()) {
            return certain(day(year(parts.group(3)), month(parts.group(2)), number(parts, 1)));
        }
        if ((parts = NAME_DAY.matcher(text)).matches()) {
            return certain(day(year(parts.group(3)), month(parts.group(1)), number(parts, 2)));
        }
        if ((parts = YEAR_NAME_DAY.matcher(text)).matches()) {
            return certain(day(number(parts, 1), month(parts.group(2)), number(parts, 3)));
        }
        if ((parts = DAY_NUMBER.matcher(text)).matches()) {
            return certain(DAY_ZERO.plusDays(number(parts, 1)));
        }
        return (parts = EIGHT_DIGITS.matcher(text)).matches() ? eightDigits(parts) : NONE;
    }

    private static DateText eightDigits(Matcher parts) {
        int century = number(parts, 1);
        if (century == 19 || century == 20) {
            var yearFirst = day(century * 100 + number(parts, 2), number(parts, 3), number(parts, 4));
            if (yearFirst != null) {
                return certain(yearFirst);
            }
        }
        int year = number(parts, 3) * 100 + number(parts, 4);
        return new DateText(
                day(year, number(parts, 2), number(parts, 1)),
                day(year, number(parts, 1), number(parts, 2)),
                "8",
                true);
    }

    private static DateText certain(@Nullable LocalDate day) {
        return day == null ? NONE : new DateText(day, day, "", false);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        for (var month : Month.values()) {
            var full = month.name().toLowerCase(Locale.ROOT);
            if (full.startsWith(small) || (month == Month.SEPTEMBER && small.equals("sept"))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
