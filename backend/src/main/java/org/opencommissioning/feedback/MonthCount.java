package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A month, 2013-04, and how many items are about care in it. */
@Serdeable
public record MonthCount(
        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-04")
        String month,

        @Schema(format = "int64", minimum = "0", example = "12")
        long items) {}
