package org.opencommissioning.plans.comparison;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Plans side by side.
 *
 * @param matchedBy {@code reference} where all are one consortium's, whose references stay from year to year; otherwise {@code title}
 */
@Serdeable
public record PlanComparison(
        @Schema(
                maxLength = 10,
                allowableValues = {"reference", "title"},
                example = "reference")
        String matchedBy,

        @ArraySchema(maxItems = 4) List<ComparedPlan> plans,
        @ArraySchema(maxItems = 20000) List<ComparedItem> items) {}
