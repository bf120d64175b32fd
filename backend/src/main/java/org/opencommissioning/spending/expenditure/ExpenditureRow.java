package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** One accepted line of a return of expenditure; null where the file says nothing. */
record ExpenditureRow(
        long line,
        List<String> cells,
        YearMonth month,
        String service,
        @Nullable Money opening,
        @Nullable Money changes,
        Money allocation,
        @Nullable Money planned,
        Money paid,
        @Nullable Money accrued,
        @Nullable Money forecast,
        Money outturn,
        @Nullable Vat vat,
        @Nullable String note)
        implements ReturnRow {

    /** As a row of the table holds it, but for the cells. */
    static ExpenditureRow read(ResultSet row) throws SQLException {
        var vat = row.getString("vat");
        return new ExpenditureRow(
                row.getLong("line"),
                List.of(),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("service"),
                money(row, "opening_pence"),
                money(row, "changes_pence"),
                new Money(row.getLong("allocation_pence")),
                money(row, "planned_pence"),
                new Money(row.getLong("paid_pence")),
                money(row, "accrued_pence"),
                money(row, "forecast_pence"),
                new Money(row.getLong("outturn_pence")),
                vat == null ? null : Vat.parse(vat),
                row.getString("note"));
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var pence = row.getObject(column, Long.class);
        return pence == null ? null : new Money(pence);
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("accrued", text(accrued))
                .member("allocation", allocation.toString())
                .member("changes", text(changes))
                .member("forecast", text(forecast))
                .member("line", line)
                .member("month", month.toString())
                .member("note", note)
                .member("opening", text(opening))
                .member("outturn", outturn.toString())
                .member("paid", paid.toString())
                .member("planned", text(planned))
                .member("service", service)
                .member("vat", vat == null ? null : vat.slug())
                .endObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** The allocation less opening and changes; null where one of them is not said. */
    @Nullable
    Money allocationDifference() {
        return opening == null || changes == null ? null : less(allocation, opening.plus(changes));
    }

    /** The outturn less paid, accrued and forecast; null where one of them is not said. */
    @Nullable
    Money outturnDifference() {
        return accrued == null || forecast == null
                ? null
                : less(outturn, paid.plus(accrued).plus(forecast));
    }

    static Money less(Money one, Money other) {
        return one.plus(other.negated());
    }
}
