package org.opencommissioning.api.problems;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One parameter or field at fault.
 *
 * @param field name of the parameter or path of the field
 * @param value what was sent, shortened to 200 characters; null where nothing was sent
 * @param mend  what to send instead
 */
@Serdeable
public record FieldError(
        @Schema(maxLength = 200) String field,
        @Nullable @Schema(maxLength = 200) String value,
        @Schema(maxLength = 2000) String detail,
        @Schema(maxLength = 2000) String mend) {
    public FieldError {
        field = shortened(field);
        value = value == null ? null : shortened(value);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}
