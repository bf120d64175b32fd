package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * An item of a plan; what has no meaning for its part is null.
 *
 * @param reference the item's own sign within its part, which stays from version to version
 * @param under     reference of the item that it belongs to
 * @param title     in a few words
 * @param source    of a need: where it is assessed
 * @param domain    of the five outcomes domains
 * @param planned   spend; of a scheme what it saves; of a pooled budget what it holds
 * @param activity  planned, of a service line
 * @param partner   with whom money is pooled
 * @param document  SHA-256 of a file that belongs to the plan, at {@code /documents/{document}.pdf}
 */
@Serdeable
public record PlanItem(
        OrganisationName consortium,
        FinancialYear year,
        PlanPart part,
        @Schema(maxLength = 40, example = "O1") String reference,

        @Nullable @Schema(maxLength = 4000, example = "P1") String under,

        @Schema(maxLength = 4000, example = "More people die where they wish to")
        String title,

        @Nullable @Schema(maxLength = 4000) String detail,
        @Nullable @Schema(maxLength = 4000) String source,

        @Nullable @Schema(format = "int32", minimum = "1", maximum = "5", example = "2")
        Integer domain,

        @Nullable @Schema(example = "38") BigDecimal baseline,
        @Nullable @Schema(example = "45") BigDecimal target,

        @Nullable @Schema(maxLength = 4000, example = "per cent of deaths")
        String unit,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable @Schema(maxLength = 4000) String owner,
        @Nullable @Schema(maxLength = 4000) String evidence,
        @Nullable Money planned,
        @Nullable @Schema(example = "12000") BigDecimal activity,
        @Nullable OrganisationName partner,

        @Nullable @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$")
        String document,

        long edition,
        int line) {

    static PlanItem read(ResultSet row) throws SQLException {
        var pence = row.getObject("planned_pence", Long.class);
        return new PlanItem(
                name(row, "consortium"),
                FinancialYear.of(row.getObject("year_from", LocalDate.class)),
                PlanPart.parse(row.getString("part")),
                row.getString("reference"),
                row.getString("under"),
                row.getString("title"),
                row.getString("detail"),
                row.getString("source"),
                row.getObject("domain", Integer.class),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getString("unit"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("owner"),
                row.getString("evidence"),
                pence == null ? null : new Money(pence),
                row.getBigDecimal("activity"),
                name(row, "partner"),
                row.getString("document"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    private static @Nullable OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of + "_code");
        return code == null ? null : new OrganisationName(new OrganisationCode(code), row.getString(of + "_name"));
    }

    /** What the item is, whatever version states it. */
    String key() {
        return part + " " + reference.toLowerCase(Locale.ROOT);
    }
}
