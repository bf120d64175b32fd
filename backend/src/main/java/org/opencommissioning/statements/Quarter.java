package org.opencommissioning.statements;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Period;

/** A quarter of a financial year: 1 is April to June. */
@Serdeable
public record Quarter(
        FinancialYear year,

        @Schema(format = "int32", minimum = "1", maximum = "4", example = "4")
        int quarter) implements Comparable<Quarter> {
    private static final int MONTHS = 3;

    static Quarter of(YearMonth month) {
        var year = FinancialYear.of(month.atDay(1));
        int since = (int) year.firstMonth().until(month, java.time.temporal.ChronoUnit.MONTHS);
        return new Quarter(year, since / MONTHS + 1);
    }

    List<YearMonth> months() {
        var first = year.firstMonth().plusMonths((long) MONTHS * (quarter - 1));
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS).toList();
    }

    YearMonth lastMonth() {
        return months().getLast();
    }

    Period period() {
        return new Period(
                months().getFirst().atDay(1), lastMonth().plusMonths(1).atDay(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return year.equals(other.year) ? Integer.compare(quarter, other.quarter) : year.compareTo(other.year);
    }
}
