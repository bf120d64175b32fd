package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * One line of what a consortium is given in a financial year; null where the file says nothing.
 *
 * @param practice        whose budget it is: a share of the programme component, in no total of components
 * @param component       {@code programme}, {@code running-costs} …
 * @param decidedOn       the day of an in-year change; null for what the year opened with
 * @param openingDistance percent of the target before the year's growth, negative below it; {@code closingDistance} after it
 * @param growth          percent since the year before
 * @param edition         the publication that said it
 * @param line            the line of its file
 */
@Serdeable
public record Allocation(
        OrganisationName consortium,
        FinancialYear year,
        @Nullable OrganisationName practice,

        @Schema(maxLength = 40, example = "programme") String component,

        Money amount,
        @Nullable LocalDate decidedOn,
        @Nullable @Schema(maxLength = 500) String recipient,
        @Nullable @Schema(maxLength = 500) String note,
        @Nullable Money target,
        @Nullable @Schema(example = "1.54") BigDecimal openingDistance,
        @Nullable @Schema(example = "1.23") BigDecimal closingDistance,
        @Nullable @Schema(example = "2.08") BigDecimal growth,

        @Nullable @Schema(format = "int32", minimum = "1", example = "108033")
        Integer registered,

        @Nullable @Schema(minimum = "0", example = "110622.7")
        BigDecimal weighted,

        long edition,
        int line) {

    static Allocation read(ResultSet row) throws SQLException {
        var target = row.getObject("target_pence", Long.class);
        return new Allocation(
                name(row, "consortium"),
                new FinancialYear(row.getInt("start_year")),
                row.getString("practice_code") == null ? null : name(row, "practice"),
                row.getString("component"),
                new Money(row.getLong("amount_pence")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("recipient"),
                row.getString("note"),
                target == null ? null : new Money(target),
                Figures.plain(row.getBigDecimal("opening_distance")),
                Figures.plain(row.getBigDecimal("closing_distance")),
                Figures.plain(row.getBigDecimal("growth")),
                row.getObject("registered", Integer.class),
                Figures.plain(row.getBigDecimal("weighted")),
                row.getLong("edition"),
                row.getInt("line"));
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString(of + "_code")), row.getString(of + "_name"));
    }
}
