package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.FinancialYear;

/**
 * A cap or a rate that allocations are held against, with the paragraph that it comes from.
 *
 * @param name     the component it is about
 * @param lastYear null while it applies
 * @param unit     {@code pounds-per-head} or {@code percent}
 * @param high     the same as {@code low} where it is a rate and no range
 */
@Serdeable
public record AllocationParameter(
        @Schema(maxLength = 40, example = "running-costs") String name,
        FinancialYear firstYear,
        @Nullable FinancialYear lastYear,
        @Schema(maxLength = 20, example = "pounds-per-head") String unit,
        @Schema(example = "25") BigDecimal low,
        @Schema(example = "35") BigDecimal high,
        @Schema(maxLength = 500) String sentence,
        @Schema(maxLength = 500) String source) {

    static AllocationParameter read(ResultSet row) throws SQLException {
        var last = row.getObject("last_year", Integer.class);
        return new AllocationParameter(
                row.getString("name"),
                new FinancialYear(row.getInt("first_year")),
                last == null ? null : new FinancialYear(last),
                row.getString("unit"),
                Figures.plain(row.getBigDecimal("low")),
                Figures.plain(row.getBigDecimal("high")),
                row.getString("sentence"),
                row.getString("source"));
    }
}
