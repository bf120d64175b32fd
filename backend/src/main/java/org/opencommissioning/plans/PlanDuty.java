package org.opencommissioning.plans;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A duty of plans, and whether this one meets it: worked out from its items, never typed in.
 *
 * @param source paragraph that asks for it
 * @param said   what was found
 */
@Serdeable
public record PlanDuty(
        @Schema(maxLength = 300, example = "The plan says how the public was involved.")
        String duty,

        @Schema(maxLength = 200, example = "Commissioning for patients 3.12")
        String source,

        boolean met,
        @Schema(maxLength = 500) String said) {}
