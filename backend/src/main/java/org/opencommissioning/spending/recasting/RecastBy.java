package org.opencommissioning.spending.recasting;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Period;

/** Into which periods a series is divided. */
@Serdeable
@Schema(
        type = "string",
        allowableValues = {"all", "year", "month"},
        example = "year")
public enum RecastBy {
    ALL,
    YEAR,
    MONTH;

    /**
     * A piece of a series: the stretch of days that is mapped at once, and the period that it is added to.
     *
     * @param label {@code 2012-13}, {@code 2013-03} or the whole range
     */
    record Piece(String label, Period days) {}

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The pieces of a range, in order: years are mapped apart even where all are added up. */
    List<Piece> pieces(Period range) {
        return switch (this) {
            case ALL ->
                years(range).map(days -> new Piece(range.toString(), days)).toList();
            case YEAR ->
                years(range)
                        .map(days -> new Piece(FinancialYear.of(days.from()).code(), days))
                        .toList();
            case MONTH ->
                Stream.iterate(
                                YearMonth.from(range.from()),
                                month -> month.atDay(1).isBefore(range.to()),
                                month -> month.plusMonths(1))
                        .map(month -> new Piece(month.toString(), within(Period.ofMonth(month), range)))
                        .toList();
        };
    }

    private static Stream<Period> years(Period range) {
        return Stream.iterate(
                        FinancialYear.of(range.from()),
                        year -> year.period().from().isBefore(range.to()),
                        year -> new FinancialYear(year.startYear() + 1))
                .map(year -> within(year.period(), range));
    }

    private static Period within(Period part, Period range) {
        return new Period(
                part.from().isBefore(range.from()) ? range.from() : part.from(),
                part.to().isAfter(range.to()) ? range.to() : part.to());
    }
}
