package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What became of a batch of feedback that a program sent. No finding repeats what was sent.
 *
 * @param submission its number, for {@code /api/v1/submissions}; null where the very same batch is published already
 * @param state      {@code accepted}, {@code refused} as a whole, or {@code published} already
 * @param items      how many were sent
 * @param findings   what is wrong with items, the first five hundred
 */
@Serdeable
@Schema(description = "What became of a batch of feedback")
record SentBatch(
        @Nullable @Schema(format = "int64", minimum = "1", example = "12")
        Long submission,

        @Schema(
                allowableValues = {"accepted", "refused", "published"},
                example = "accepted")
        String state,

        @Schema(format = "int32", minimum = "1", maximum = "1000", example = "2")
        int items,

        @ArraySchema(maxItems = 500) List<Fault> findings) {

    /**
     * @param item  its place in the batch, from 1; null where it is about the batch as a whole
     * @param field of the item, as the batch names it; null where it is about the batch as a whole
     */
    @Serdeable
    @Schema(name = "SentBatchFault")
    record Fault(
            @Nullable @Schema(format = "int32", minimum = "1", maximum = "1000", example = "2")
            Integer item,

            @Nullable @Schema(maxLength = 20, example = "month")
            String field,

            @Schema(maxLength = 10, example = "FB13") String rule,

            @Schema(
                    allowableValues = {"refuse-file", "refuse-row", "hold-row", "warn", "note"},
                    example = "refuse-row")
            String severity,

            @Schema(maxLength = 500) String sentence,
            @Schema(maxLength = 500) String mend) {}
}
