package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * A consortium's expenditure up to the end of a month, all services added up as {@link Expenditure} says them; an amount is null where a
 * service does not say its own.
 *
 * @param services how many
 * @param given    by the Board, with what was decided by the month's end; null where it is not published
 * @param givenDifference the allocations of all services less what the Board gave
 */
@Serdeable
public record ExpenditureMonth(
        OrganisationName consortium,
        FinancialYear year,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7, example = "2012-12")
        String month,

        @Schema(format = "int32", minimum = "1", example = "16")
        int services,

        @Nullable Money opening,
        @Nullable Money changes,
        Money allocation,
        @Nullable Money allocationDifference,
        @Nullable Money given,
        @Nullable Money givenDifference,
        @Nullable Money planned,
        Money paid,
        @Nullable Money accrued,
        @Nullable Money spent,
        @Nullable Money forecast,
        Money outturn,
        @Nullable Money outturnDifference,
        Money variance,
        @Nullable @Schema(example = "-0.11") BigDecimal variancePercent,
        @Nullable @Schema(maxLength = 5, example = "gross") String vat,
        long edition) {

    static ExpenditureMonth read(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new ExpenditureMonth(
                Expenditure.consortium(row),
                FinancialYear.of(month.atDay(1)),
                month.toString(),
                row.getInt("services"),
                ExpenditureRow.money(row, "opening_pence"),
                ExpenditureRow.money(row, "changes_pence"),
                new Money(row.getLong("allocation_pence")),
                ExpenditureRow.money(row, "allocation_difference"),
                ExpenditureRow.money(row, "given_pence"),
                ExpenditureRow.money(row, "given_difference"),
                ExpenditureRow.money(row, "planned_pence"),
                new Money(row.getLong("paid_pence")),
                ExpenditureRow.money(row, "accrued_pence"),
                ExpenditureRow.money(row, "spent_pence"),
                ExpenditureRow.money(row, "forecast_pence"),
                new Money(row.getLong("outturn_pence")),
                ExpenditureRow.money(row, "outturn_difference"),
                new Money(row.getLong("variance_pence")),
                row.getBigDecimal("variance_percent"),
                row.getString("vat"),
                row.getLong("edition"));
    }
}
