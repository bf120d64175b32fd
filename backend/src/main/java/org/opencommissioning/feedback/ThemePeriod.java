package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How many of the things said about care in a period speak of a theme.
 *
 * @param from  the period's first month, 2013-04
 * @param to    and its last
 * @param items that speak of the theme
 * @param said  all items of the period, of whatever theme
 * @param share of 1
 */
@Serdeable
public record ThemePeriod(
        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-04")
        String from,

        @Schema(maxLength = 7, pattern = "^[0-9]{4}-[0-9]{2}$", example = "2013-06")
        String to,

        @Schema(maxLength = 20, pattern = "^[a-z]{1,20}$", example = "waiting")
        String theme,

        @Schema(maxLength = 100, example = "Waiting") String title,

        @Schema(format = "int64", minimum = "0", example = "6")
        long items,

        @Schema(format = "int64", minimum = "10", example = "15")
        long said,

        @Schema(format = "double", minimum = "0", maximum = "1", example = "0.4")
        double share) {}
