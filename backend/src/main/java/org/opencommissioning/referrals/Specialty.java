package org.opencommissioning.referrals;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a patient is referred for, by the code of the national list of treatment functions. */
@Serdeable
public record Specialty(
        @Schema(maxLength = 3, pattern = "^[0-9]{3}$", example = "812")
        String code,

        @Schema(maxLength = 100, example = "Diagnostic imaging")
        String name) {}
