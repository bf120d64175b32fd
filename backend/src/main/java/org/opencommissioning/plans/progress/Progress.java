package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * What a consortium reported of an item of its plan for a period.
 *
 * @param title      of the item in the last version that had it; null where no published plan of the year has it
 * @param dropped    whether the newest version of the plan has left the item out
 * @param from       first day of the period
 * @param measuredOn last day of the period
 * @param value      of an objective, in the plan's unit
 * @param expected   where the straight line from baseline to target was on the last day; null where the plan does not give enough to
 *                   draw it
 * @param saved      of a scheme, since its first day
 * @param reachedOn  of a milestone
 * @param rating     on the last day of the period
 * @param narrative  in the consortium's words; no rating comes of it
 */
@Serdeable
public record Progress(
        OrganisationName consortium,
        FinancialYear year,
        PlanPart part,

        @Schema(maxLength = 40, example = "O1") String reference,

        @Nullable @Schema(maxLength = 4000, example = "People are scanned within six weeks")
        String title,

        boolean dropped,
        LocalDate from,
        LocalDate measuredOn,
        @Nullable @Schema(example = "74.5") BigDecimal value,
        @Nullable @Schema(example = "72.73") BigDecimal expected,
        @Nullable Money saved,
        @Nullable LocalDate reachedOn,
        Rating rating,
        @Nullable @Schema(maxLength = 4000) String narrative,
        long edition,
        int line) {

    static Progress read(ResultSet row) throws SQLException {
        var code = new OrganisationCode(row.getString("consortium_code"));
        var saved = row.getObject("saved_pence", Long.class);
        var measuredOn = row.getObject("measured_on", LocalDate.class);
        var reachedOn = row.getObject("reached_on", LocalDate.class);
        var path = PlannedPath.read(row);
        var value = saved == null ? row.getBigDecimal("value") : new Money(saved).pounds();
        var title = row.getString("title");
        return new Progress(
                new OrganisationName(code, row.getString("consortium_name")),
                FinancialYear.of(row.getObject("year_from", LocalDate.class)),
                path.part(),
                row.getString("reference"),
                title,
                title != null && !row.getBoolean("stands"),
                row.getObject("from_day", LocalDate.class),
                measuredOn,
                row.getBigDecimal("value"),
                path.expectedOn(measuredOn),
                saved == null ? null : new Money(saved),
                reachedOn,
                path.part() == PlanPart.MILESTONE
                        ? path.rate(reachedOn, measuredOn)
                        : path.rate(value, measuredOn, measuredOn),
                row.getString("narrative"),
                row.getLong("edition"),
                row.getInt("line"));
    }

    /** What is held against the plan: of a scheme what it saved. */
    @Nullable
    BigDecimal measured() {
        return saved == null ? value : saved.pounds();
    }
}
