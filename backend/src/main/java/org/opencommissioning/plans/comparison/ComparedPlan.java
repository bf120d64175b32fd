package org.opencommissioning.plans.comparison;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.plans.Plan;
import org.opencommissioning.values.Money;

/**
 * A plan beside others. Objectives are counted as the plan's newest version has them, each by its rating on the day of the edition.
 *
 * @param reached in time or later
 * @param open    without a figure yet, or not measurable as planned
 * @param paid    all that the consortium has published to have paid in the year; null where nothing is published of it
 */
@Serdeable
public record ComparedPlan(
        Plan plan,

        @Schema(format = "int32", minimum = "0", example = "2")
        int reached,

        @Schema(format = "int32", minimum = "0", example = "3")
        int onTrack,

        @Schema(format = "int32", minimum = "0", example = "1")
        int behind,

        @Schema(format = "int32", minimum = "0", example = "1")
        int overdue,

        @Schema(format = "int32", minimum = "0", example = "0")
        int open,

        @Schema(format = "int32", minimum = "0", example = "7")
        int dutiesMet,

        @Schema(format = "int32", minimum = "0", example = "9")
        int duties,

        @Nullable Money paid) {}
