package org.opencommissioning.publication.reading;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A rule that a published file did not keep to.
 *
 * @param severity what it did: {@code refuse-row}, {@code hold-row}, {@code warn} or {@code note}
 * @param sentence what must be true, in the words of the day of publication
 * @param count    how often
 */
@Serdeable
public record RuleFinding(
        @Schema(maxLength = 10, example = "SP42") String rule,
        @Schema(maxLength = 20, example = "hold-row") String severity,

        @Schema(maxLength = 500, example = "No natural person is named as payee for a patient's care.")
        String sentence,

        @Schema(minimum = "1", format = "int32", example = "2")
        int count) {}
