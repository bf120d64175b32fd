package org.opencommissioning.organisations.population;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a day of counting as it is written in these files: {@code 01JAN2021}, {@code 2021-01-01}, {@code 01/01/2021}. */
final class CountedDay {
    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "ddMMMuuuu",
                    "uuuu-MM-dd",
                    "uuuuMMdd",
                    "d/M/uuuu",
                    "d-MMM-uuuu",
                    "d MMMM uuuu",
                    "d MMM uuuu",
                    "d.M.uuuu")
            .map(CountedDay::way)
            .toList();

    private CountedDay() {}

    /** A time of day behind the day is left out. */
    static Optional<LocalDate> parse(String text) {
        var day = text.replaceFirst("[T ]\\d{2}:\\d{2}(:\\d{2}.*)?$", "");
        return WAYS.stream().flatMap(way -> read(day, way).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
