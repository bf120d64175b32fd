package org.opencommissioning.conflicts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium paid in a year to a practice, or to a provider in which somebody of it had a declared interest on the day, by the
 * route of the contract that ran then. Payments do not name contracts: the route is that of the contracts with the provider that were
 * in force on the day.
 *
 * @param route      null where no published contract of the consortium with the provider ran on the day; {@code several} where
 *                   contracts of different routes did, {@code not-said} where the register gives none
 * @param tendered   whether all of those contracts were offered to several who could bid (open, restricted, framework) or none of them was
 *                   (single action, any willing provider); null where they differ, where a route is not said or does not tell, and where none ran
 * @param decisions  that stand behind this money, the last taken first
 * @param decidedWithInterest
 *                   of the amount, what a decision stands behind that somebody took who had an interest in the provider
 * @param interests  that were held on such a day, each as edition and line of the register
 * @param confidence how surely the least sure name on the payments is the provider's, 0 to 1
 */
@Serdeable
public record PaidProvider(
        OrganisationName consortium,
        @Schema(maxLength = 7, example = "2012-13") String year,
        OrganisationName provider,
        Basis basis,

        @Nullable
        @Schema(
                maxLength = 30,
                allowableValues = {
                    "any-qualified-provider",
                    "open",
                    "restricted",
                    "negotiated",
                    "framework",
                    "single-action",
                    "other",
                    "several",
                    "not-said"
                },
                example = "single-action")
        String route,

        @Nullable @Schema(example = "false") Boolean tendered,

        @Schema(format = "int64", minimum = "1", example = "24")
        long lines,

        Money amount,
        Money decidedWithInterest,
        @ArraySchema(maxItems = 1000) List<DecisionBehind> decisions,

        @ArraySchema(maxItems = 1000, schema = @Schema(maxLength = 28, example = "60-2"))
        List<String> interests,

        @Schema(minimum = "0", maximum = "1", format = "double", example = "0.95")
        BigDecimal confidence) {

    static PaidProvider read(ResultSet row) throws SQLException {
        var interests = row.getString("interests");
        return new PaidProvider(
                InterestMoney.name(row, "consortium"),
                new FinancialYear(row.getInt("year")).code(),
                InterestMoney.name(row, "provider"),
                Basis.parse(row.getString("basis")),
                row.getString("route"),
                row.getObject("tendered", Boolean.class),
                row.getLong("lines"),
                new Money(row.getLong("pence")),
                new Money(row.getLong("interested_pence")),
                decisions(row),
                interests == null
                        ? List.of()
                        : Stream.of(interests.split(" ")).distinct().sorted().toList(),
                row.getBigDecimal("confidence"));
    }

    /** An empty array has no dimensions, so that it is one of texts, not of arrays. */
    private static List<DecisionBehind> decisions(ResultSet row) throws SQLException {
        return row.getArray("decisions").getArray() instanceof String[][] sent
                ? Stream.of(sent).map(DecisionBehind::read).toList()
                : List.of();
    }
}
