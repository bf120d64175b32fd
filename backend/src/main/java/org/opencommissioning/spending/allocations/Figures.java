package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Numbers and days as files of allocations write them. */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("[+-]?£?\\d{1,12}(\\.\\d{1,6})?%?");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Figures() {}

    /** {@code 108,033}, {@code -0.35%}, {@code £1,427}; null where it is no number. */
    static @Nullable BigDecimal number(String text) {
        var plain = text.replace(",", "").replace(" ", "");
        return NUMBER.matcher(plain).matches()
                ? new BigDecimal(plain.replace("£", "").replace("%", ""))
                : null;
    }

    /** {@code 2012-10-01} or {@code 01/10/2012}; null where it is no day. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.indexOf('/') < 0 ? LocalDate.parse(text) : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** Without the zeros that a table keeps at the end. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        var stripped = number == null ? null : number.stripTrailingZeros();
        return stripped == null || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
    }
}
