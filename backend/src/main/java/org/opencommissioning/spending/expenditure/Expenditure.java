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
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium has spent on a service since 1 April, and will, against what it may; null where the return says nothing.
 * Opening + changes = allocation and paid + accrued + forecast = outturn; what a return has otherwise is said as a difference.
 *
 * @param month             up to whose end figures count
 * @param opening           of the whole year, as are {@code changes} and {@code allocation}
 * @param planned           a flow since 1 April, as are {@code paid}, {@code accrued} and {@code spent}
 * @param paid              cash
 * @param accrued           owed and not yet paid
 * @param spent             paid + accrued
 * @param forecast          for the rest of the year
 * @param outturn           of the whole year, at its end
 * @param variance          outturn less allocation: above zero is more than may be spent
 * @param vat               whether amounts hold VAT that cannot be had back; null where the return does not say
 */
@Serdeable
public record Expenditure(
        OrganisationName consortium,
        FinancialYear year,

        @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", maxLength = 7, example = "2012-12")
        String month,

        @Schema(maxLength = 500, example = "Mental health") String service,
        @Nullable Money opening,
        @Nullable Money changes,
        Money allocation,
        @Nullable Money allocationDifference,
        @Nullable Money planned,
        Money paid,
        @Nullable Money accrued,
        @Nullable Money spent,
        @Nullable Money forecast,
        Money outturn,
        @Nullable Money outturnDifference,
        Money variance,
        @Nullable @Schema(example = "0.54") BigDecimal variancePercent,
        @Nullable @Schema(maxLength = 5, example = "gross") String vat,
        @Nullable @Schema(maxLength = 500) String note,
        long edition,
        int line) {

    static Expenditure read(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new Expenditure(
                consortium(row),
                FinancialYear.of(month.atDay(1)),
                month.toString(),
                row.getString("service"),
                ExpenditureRow.money(row, "opening_pence"),
                ExpenditureRow.money(row, "changes_pence"),
                new Money(row.getLong("allocation_pence")),
                ExpenditureRow.money(row, "allocation_difference"),
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
                row.getString("note"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    static OrganisationName consortium(ResultSet row) throws SQLException {
        return new OrganisationName(
                new OrganisationCode(row.getString("consortium_code")), row.getString("consortium_name"));
    }
}
