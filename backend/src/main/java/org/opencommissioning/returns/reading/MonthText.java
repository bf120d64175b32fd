package org.opencommissioning.returns.reading;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month as returns write it: 2013-03, March 2013, Mar-13, 03/2013, or its first day. */
public final class MonthText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-0?1(?:[T ].*)?)?");
    private static final Pattern BRITISH = Pattern.compile("(?:0?1/)?(\\d{1,2})/(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:0?1[- ])?([a-z]{3,9})[- ](\\d{4}|\\d{2})");

    private MonthText() {}

    public static Optional<YearMonth> written(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            var iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(of(iso.group(1), iso.group(2)));
            }
            var british = BRITISH.matcher(plain);
            if (british.matches()) {
                return Optional.of(of(british.group(2), british.group(1)));
            }
            var words = WORDS.matcher(plain);
            if (words.matches()) {
                return named(words.group(1)).map(month -> YearMonth.of(year(words.group(2)), month));
            }
        } catch (DateTimeException noMonth) {
            // Said by the rule.
        }
        return Optional.empty();
    }

    private static YearMonth of(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        return text.length() == 2 ? 2000 + year : year;
    }

    private static Optional<Month> named(String word) {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            if (name.equals(word) || (word.length() >= 3 && word.length() <= 4 && name.startsWith(word))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
