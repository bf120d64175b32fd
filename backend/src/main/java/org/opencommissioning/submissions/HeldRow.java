package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.values.OrganisationName;

/**
 * A row that waits, or waited, for a person's decision; in no public total before.
 *
 * @param messages why it is held
 * @param around   the row and its neighbours as sent
 * @param ruling   {@code release} or {@code refuse}; null while nobody has decided
 */
@Serdeable
public record HeldRow(
        @Schema(format = "int64", minimum = "1", example = "12")
        long submission,

        OrganisationName organisation,
        @Schema(maxLength = 40, example = "payments") String kind,

        @Schema(format = "int64", minimum = "1", example = "17")
        long line,

        @ArraySchema(maxItems = 50, schema = @Schema(maxLength = 2000))
        List<String> messages,

        @ArraySchema(maxItems = 5) List<SubmissionFinding.Line> around,

        @Nullable
        @Schema(
                allowableValues = {"release", "refuse"},
                example = "release")
        String ruling,

        @Nullable @Schema(maxLength = 1000) String reason,

        @Nullable @Schema(maxLength = 40, example = "moderator")
        String decidedBy,

        @Nullable Instant decidedAt) {

    /** A page of held rows. @param next where the next page begins; null after the last */
    @Serdeable
    @Schema(name = "HeldRowPage")
    public record Page(
            @ArraySchema(maxItems = 100) List<HeldRow> items,

            @Nullable @Schema(maxLength = 40, pattern = "^[0-9]+-[0-9]+$", example = "12-17")
            String next) {}
}
