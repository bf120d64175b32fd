package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A theme and how many items speak of it. */
@Serdeable
public record ThemeCount(
        @Schema(maxLength = 20, pattern = "^[a-z]{1,20}$", example = "waiting")
        String theme,

        @Schema(maxLength = 100, example = "Waiting") String title,

        @Schema(format = "int64", minimum = "0", example = "12")
        long items) {}
