package org.opencommissioning.organisations.recasting;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.opencommissioning.values.OrganisationName;

/**
 * Where a part of a body belongs on the boundaries of another day.
 *
 * @param from      the body
 * @param to        where the part belongs; null where nothing that is published says
 * @param share     of the body's patients, or of its practices where nobody has counted the patients; parts come to 1
 * @param way       how the part was followed
 * @param weighedOn when the patients were counted; null where each practice weighs the same
 */
@Serdeable
public record RecastPart(
        OrganisationName from,
        @Nullable OrganisationName to,

        @Schema(minimum = "0", maximum = "1", example = "0.6125")
        BigDecimal share,

        Way way,
        @Nullable LocalDate weighedOn) {}
