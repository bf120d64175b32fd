package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.values.OrganisationCode;

/**
 * Who was paid.
 *
 * @param organisationCode in the register; null where the name was not matched to it
 */
@Serdeable
public record PaidSupplier(
        @Schema(maxLength = 10, pattern = "^[0-9]+$", example = "17")
        String id,

        @Schema(maxLength = 500, example = "Northmoor General Hospital NHS Foundation Trust")
        String name,

        @Nullable OrganisationCode organisationCode) {}
