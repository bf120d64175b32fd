package org.opencommissioning.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The year of public accounts, 1 April to 31 March: {@code 2012-13} in codes, {@code 2012/13} on pages. */
@Serdeable
@Schema(type = "string", pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7, example = "2012-13")
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})[-/](\\d{2})");

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** @throws IllegalArgumentException unless the text is two following years, {@code 2012-13} or {@code 2012/13} */
    @JsonCreator
    public static FinancialYear parse(String text) {
        var parts = CODE.matcher(text);
        if (parts.matches()) {
            int start = Integer.parseInt(parts.group(1));
            if ((start + 1) % 100 == Integer.parseInt(parts.group(2))) {
                return new FinancialYear(start);
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not a financial year such as 2012-13");
    }

    public Period period() {
        return new Period(LocalDate.of(startYear, 4, 1), LocalDate.of(startYear + 1, 4, 1));
    }

    public YearMonth firstMonth() {
        return YearMonth.of(startYear, 4);
    }

    /** Twelve, from April to March. */
    public Stream<YearMonth> months() {
        return Stream.iterate(firstMonth(), month -> month.plusMonths(1)).limit(12);
    }

    @JsonValue
    public String code() {
        return "%04d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /** As written on pages: {@code 2012/13}. */
    @Override
    public String toString() {
        return code().replace('-', '/');
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }
}
