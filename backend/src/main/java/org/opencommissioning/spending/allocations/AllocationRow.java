package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
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

    boolean isPractice() {
        return component == Component.PRACTICE_BUDGET;
    }

    /** What may stand only once in a file. */
    String key() {
        return consortium + " " + component + " " + (practice == null ? "" : practice) + " "
                + (decidedOn == null ? "" : decidedOn) + " " + (recipient == null ? "" : recipient);
    }
}
