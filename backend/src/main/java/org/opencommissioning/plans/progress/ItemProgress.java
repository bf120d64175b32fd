package org.opencommissioning.plans.progress;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.values.Money;

/**
 * How far an objective, a scheme or a milestone of a plan is.
 *
 * @param dropped     whether the plan's newest version has left it out; it is then as the last version that had it said
 * @param planned     what a scheme is to save
 * @param rating      on the day of the edition
 * @param daysOverdue since the day on which it was due; null unless it is overdue
 * @param reported    period by period, the first first
 */
@Serdeable
public record ItemProgress(
        PlanPart part,
        @Schema(maxLength = 40, example = "O1") String reference,

        @Schema(maxLength = 4000, example = "People are scanned within six weeks")
        String title,

        boolean dropped,
        @Nullable @Schema(example = "67") BigDecimal baseline,
        @Nullable @Schema(example = "90") BigDecimal target,

        @Nullable @Schema(maxLength = 4000, example = "per cent of scans")
        String unit,

        @Nullable Money planned,
        @Nullable LocalDate dueOn,
        Rating rating,

        @Nullable @Schema(format = "int32", minimum = "1", example = "41")
        Integer daysOverdue,

        @ArraySchema(maxItems = 1000) List<Progress> reported) {}
