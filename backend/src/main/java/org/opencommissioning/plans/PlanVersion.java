package org.opencommissioning.plans;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A version of a plan.
 *
 * @param reason why it replaced the one before, in the consortium's words; null for the first
 */
@Serdeable
public record PlanVersion(
        long edition,
        Instant publishedAt,
        PlanStatus status,
        @Nullable @Schema(maxLength = 2000) String reason) {}
