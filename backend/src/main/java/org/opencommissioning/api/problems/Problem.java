package org.opencommissioning.api.problems;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Why a request was refused (RFC 9457), the one shape of every error.
 *
 * @param type     stable reference of the kind, {@code /problems/<slug>}; resolves to its explanation
 * @param title    the kind in a few words, always the same for a type
 * @param detail   what was wrong this time
 * @param instance the path that was asked for
 * @param errors   the parameters or fields at fault; empty when it is about the whole request
 */
@Serdeable
@Schema(description = "Why a request was refused (RFC 9457)")
public record Problem(
        @Schema(format = "uri-reference", maxLength = 100, example = "/problems/bad-cursor")
        String type,

        @Schema(maxLength = 200) String title,

        @Schema(minimum = "400", maximum = "599", format = "int32")
        int status,

        @Schema(maxLength = 2000) String detail,

        @Nullable @Schema(format = "uri-reference", maxLength = 8192)
        String instance,

        @ArraySchema(maxItems = 100) List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail, null, List.of());
    }

    public Problem with(FieldError... faults) {
        return new Problem(type, title, status, detail, instance, List.of(faults));
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors);
    }
}
