package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.opencommissioning.publication.reading.Days;

/**
 * A file on its way in.
 *
 * @param bytes      how many it has, as announced
 * @param offset     how many have come: where the next part begins
 * @param submission made of it when the last byte had come; null before
 */
@Serdeable
public record Upload(
        UUID id,
        @Schema(maxLength = 40, example = "payments") String kind,
        @Schema(maxLength = 10, example = "9N4") String organisation,
        Days period,
        @Schema(maxLength = 200, example = "march.csv") String fileName,

        @Schema(format = "int64", minimum = "1", example = "104857600")
        long bytes,

        @Schema(format = "int64", minimum = "0", example = "1048576")
        long offset,

        @Nullable @Schema(format = "int64", minimum = "1", example = "12")
        Long submission) {}
