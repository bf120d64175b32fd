package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a version of a plan says otherwise than the one before it.
 *
 * @param edition of the later version
 * @param change  {@code added}, {@code dropped} or {@code changed}
 * @param field   which changed; null where the whole item came or went
 */
@Serdeable
public record PlanChange(
        long edition,

        @Schema(
                maxLength = 10,
                allowableValues = {"added", "dropped", "changed"},
                example = "changed")
        String change,

        PlanPart part,
        @Schema(maxLength = 40, example = "O1") String reference,
        @Schema(maxLength = 4000) String title,

        @Nullable @Schema(maxLength = 20, example = "target")
        String field,

        @Nullable @Schema(maxLength = 4000, example = "45") String before,
        @Nullable @Schema(maxLength = 4000, example = "42") String after) {}
