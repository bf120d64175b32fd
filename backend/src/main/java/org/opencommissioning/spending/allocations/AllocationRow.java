package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * One accepted line of a return of allocations; null where the file says nothing.
 *
 * @param practice  whose budget it is; null for a line of the consortium
 * @param decidedOn the day of an in-year change
 * @param recipient whom the money is lodged with or passed to
 * @param sizes     what is said of the whole allocation beside its amount
 */
record AllocationRow(
        long line,
        List<String> cells,
        OrganisationCode consortium,
        @Nullable OrganisationCode practice,
        FinancialYear year,
        Component component,
        Money amount,
        @Nullable LocalDate decidedOn,
        @Nullable String recipient,
        @Nullable String note,
        Sizes sizes)
        implements ReturnRow {

    /**
     * @param openingDistance percent of the target, as is {@code closingDistance}; negative below it
     * @param growth          percent since the year before
     * @param registered      for how many people, and {@code weighted} for need
     */
    record Sizes(
            @Nullable Money target,
            @Nullable BigDecimal openingDistance,
            @Nullable BigDecimal closingDistance,
            @Nullable BigDecimal growth,
            @Nullable Integer registered,
            @Nullable BigDecimal weighted) {}

    /** As a row of the table holds it, but for the cells. */
    static AllocationRow read(ResultSet row) throws SQLException {
        var target = row.getObject("target_pence", Long.class);
        var practice = row.getString("practice");
        return new AllocationRow(
                row.getLong("line"),
                List.of(),
                new OrganisationCode(row.getString("consortium")),
                practice == null ? null : new OrganisationCode(practice),
                new FinancialYear(row.getInt("start_year")),
                Component.parse(row.getString("component")),
                new Money(row.getLong("amount_pence")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("recipient"),
                row.getString("note"),
                new Sizes(
                        target == null ? null : new Money(target),
                        row.getBigDecimal("opening_distance"),
                        row.getBigDecimal("closing_distance"),
                        row.getBigDecimal("growth"),
                        row.getObject("registered", Integer.class),
                        row.getBigDecimal("weighted")));
    }

    void canonical(Canonical out) {
        out.beginObject()
                .member("amount", amount.toString())
                .member("closingDistance", text(Figures.plain(sizes.closingDistance)))
                .member("component", component.slug())
                .member("consortium", consortium.text())
                .member("decidedOn", text(decidedOn))
                .member("growth", text(Figures.plain(sizes.growth)))
                .member("line", line)
                .member("note", note)
                .member("openingDistance", text(Figures.plain(sizes.openingDistance)))
                .member("practice", text(practice))
                .member("recipient", recipient)
                .member("registered", text(sizes.registered))
                .member("target", text(sizes.target))
                .member("weighted", text(Figures.plain(sizes.weighted)))
                .member("year", year.code())
                .endObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    boolean isPractice() {
        return component == Component.PRACTICE_BUDGET;
    }

    /** What may stand only once in a file. */
    String key() {
        return consortium + " " + component + " " + (practice == null ? "" : practice) + " "
                + (decidedOn == null ? "" : decidedOn) + " " + (recipient == null ? "" : recipient);
    }
}
