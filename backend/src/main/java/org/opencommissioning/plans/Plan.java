package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * The newest version of a consortium's plan for a year.
 *
 * @param id         consortium and year: its address here
 * @param status     as the version says
 * @param summary    in plain words; null where the plan has none
 * @param objectives how many, and so are needs and schemes
 * @param planned    spend of all service lines; null where none gives it
 * @param savings    of all schemes; null where none gives them
 * @param versions   that were published, this one included
 */
@Serdeable
public record Plan(
        @Schema(maxLength = 20, pattern = "^[0-9A-Z]{3,10}-[0-9]{4}-[0-9]{2}$", example = "9N4-2013-14")
        String id,

        OrganisationName consortium,
        FinancialYear year,
        PlanStatus status,
        @Nullable @Schema(maxLength = 4000) String summary,

        @Schema(format = "int32", minimum = "0", example = "5")
        int needs,

        @Schema(format = "int32", minimum = "0", example = "9")
        int objectives,

        @Schema(format = "int32", minimum = "0", example = "4")
        int schemes,

        @Nullable Money planned,
        @Nullable Money savings,

        @Schema(format = "int32", minimum = "1", example = "2")
        int versions,

        long edition,
        Instant publishedAt) {

    static Plan read(ResultSet row) throws SQLException {
        var code = new OrganisationCode(row.getString("consortium_code"));
        var year = FinancialYear.of(row.getObject("year_from", LocalDate.class));
        return new Plan(
                code + "-" + year.code(),
                new OrganisationName(code, row.getString("consortium_name")),
                year,
                PlanStatus.written(row.getString("status")).orElse(PlanStatus.DRAFT),
                row.getString("summary"),
                row.getInt("needs"),
                row.getInt("objectives"),
                row.getInt("schemes"),
                money(row, "planned"),
                money(row, "savings"),
                row.getInt("versions"),
                row.getLong("edition"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        var pence = row.getObject(column, Long.class);
        return pence == null ? null : new Money(pence);
    }
}
