package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.opencommissioning.interests.InterestKind;

/**
 * A line of a register of interests that speaks of somebody who was at a decision.
 *
 * @param edition    the publication of the register: the one of the decision's time, or else the nearest to it
 * @param line       of that register
 * @param share      of the provider, in per cent
 * @param from       since when it is held; null where the register does not say
 * @param declaredOn which may be after the decision
 */
@Serdeable
public record RegisteredInterest(
        long edition,

        @Schema(format = "int32", minimum = "1", example = "2")
        int line,

        @Schema(maxLength = 1000, example = "Dale Diagnostics LLP")
        String providerName,

        InterestKind kind,

        @Nullable @Schema(minimum = "0", maximum = "100", format = "double", example = "25.00")
        BigDecimal share,

        @Nullable LocalDate from,
        LocalDate declaredOn) {}
