package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.values.Money;

/**
 * One month of a series.
 *
 * @param month   {@code 2013-03}
 * @param lines   null unless known, as is the amount
 * @param dueOn   when the return was due; null unless it has not come
 * @param awaited who is missing in the figures; null where nobody is
 */
@Serdeable
public record MonthFigure(
        String month,
        MonthState state,
        @Nullable Long lines,
        @Nullable Money amount,
        @Nullable LocalDate dueOn,
        @Nullable Awaited awaited) {

    static MonthFigure known(YearMonth month, Sum sum, @Nullable Awaited awaited) {
        return new MonthFigure(month.toString(), MonthState.KNOWN, sum.lines(), sum.amount(), null, awaited);
    }

    static MonthFigure missing(YearMonth month, MonthState state, @Nullable LocalDate dueOn) {
        return new MonthFigure(month.toString(), state, null, null, dueOn, null);
    }
}
