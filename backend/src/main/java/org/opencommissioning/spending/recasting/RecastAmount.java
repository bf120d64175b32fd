package org.opencommissioning.spending.recasting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * Payments of one period on other boundaries. What was paid in the period is divided to the penny: the amounts of a period come to
 * what was paid in it.
 *
 * @param period       {@code 2012-13}, {@code 2013-03} or first and last day
 * @param organisation a body of those boundaries; null for what cannot be mapped
 * @param mappedFrom   the last day whose boundaries the money came from
 * @param weighedOn    when the patients were counted by whom practices are weighed; null where each practice weighs the same
 * @param perHead      the amount a head of the people that were counted in the bodies the money came from, on the same boundaries;
 *                     null where it was not asked for, for several years together, and where somebody's people are not known
 */
@Serdeable
public record RecastAmount(
        @Schema(maxLength = 21, example = "2012-13") String period,
        @Nullable OrganisationName organisation,
        Money amount,
        LocalDate mappedFrom,
        @Nullable LocalDate weighedOn,
        @Nullable RecastPerHead perHead) {}
