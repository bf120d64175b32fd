package org.opencommissioning.values;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An organisation as it is named in passing.
 *
 * @param name as the register says; the code again where the register does not know it
 */
@Serdeable
public record OrganisationName(
        OrganisationCode code,

        @Schema(maxLength = 500, example = "NHS Northmoor West")
        String name) {}
