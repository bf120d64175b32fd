package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * Something that happened to a submission.
 *
 * @param act  such as {@code submitted}, {@code checked}, {@code proposed}
 * @param role of the one who did it; null where the portal itself did
 */
@Serdeable
public record SubmissionEvent(
        Instant at,
        @Schema(maxLength = 40, example = "proposed") String act,

        @Nullable @Schema(maxLength = 40, example = "preparer")
        String role,

        @Nullable @Schema(maxLength = 1000) String words) {}
