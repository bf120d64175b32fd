package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.values.FinancialYear;

/**
 * Money in one financial year.
 *
 * @param years  that have payments, oldest first
 * @param months twelve, from April to March
 * @param before the same months of the year before; null where not all of them are known
 */
@Serdeable
public record YearOfMoney(
        FinancialYear year,
        List<FinancialYear> years,
        List<MonthFigure> months,
        Sum total,
        @Nullable Sum before) {}
