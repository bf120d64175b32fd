package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium is given in a financial year, its lines added up; null where the file says nothing.
 *
 * @param opening            what the year opened with, all components
 * @param changes            in-year changes; opening + changes = total
 * @param programme          the component for services, in-year changes included
 * @param perHead            the total for each registered person, in pounds, as is {@code perWeightedHead} for each weighted one
 * @param runningCostsPerHead pounds for each registered person
 * @param openingDistance    percent of the target before the year's growth, negative below it; {@code closingDistance} after it
 * @param growth             percent since the year before
 * @param practiceBudgets    what the budgets of its practices come to
 * @param budgetDifference   practice budgets less the programme component: zero where they add up
 * @param edition            the publication that said it
 */
@Serdeable
public record ConsortiumAllocation(
        OrganisationName consortium,
        FinancialYear year,
        Money opening,
        Money changes,
        Money total,
        @Nullable Money programme,
        @Nullable Money runningCosts,

        @Nullable @Schema(format = "int32", minimum = "1", example = "277354")
        Integer registered,

        @Nullable @Schema(minimum = "0", example = "279826") BigDecimal weighted,

        @Nullable @Schema(example = "1728.96") BigDecimal perHead,
        @Nullable @Schema(example = "1713.69") BigDecimal perWeightedHead,
        @Nullable @Schema(example = "25.76") BigDecimal runningCostsPerHead,
        @Nullable Money target,
        @Nullable @Schema(example = "1.9") BigDecimal openingDistance,
        @Nullable @Schema(example = "1.84") BigDecimal closingDistance,
        @Nullable @Schema(example = "2.76") BigDecimal growth,
        @Nullable Money practiceBudgets,
        @Nullable Money budgetDifference,
        long edition) {

    static ConsortiumAllocation read(ResultSet row) throws SQLException {
        return new ConsortiumAllocation(
                new OrganisationName(
                        new OrganisationCode(row.getString("consortium_code")), row.getString("consortium_name")),
                new FinancialYear(row.getInt("start_year")),
                new Money(row.getLong("opening_pence")),
                new Money(row.getLong("changes_pence")),
                new Money(row.getLong("total_pence")),
                money(row, "programme_pence"),
                money(row, "running_costs_pence"),
                row.getObject("registered", Integer.class),
                Figures.plain(row.getBigDecimal("weighted")),
                row.getBigDecimal("per_head"),
                row.getBigDecimal("per_weighted_head"),
                row.getBigDecimal("running_costs_per_head"),
                money(row, "target_pence"),
                Figures.plain(row.getBigDecimal("opening_distance")),
                Figures.plain(row.getBigDecimal("closing_distance")),
                Figures.plain(row.getBigDecimal("growth")),
                money(row, "budgets_pence"),
                money(row, "difference_pence"),
                row.getLong("edition"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var pence = row.getObject(column, Long.class);
        return pence == null ? null : new Money(pence);
    }
}
