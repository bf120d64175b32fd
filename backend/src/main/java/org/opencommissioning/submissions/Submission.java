package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * A submission as its people see it.
 *
 * @param nil        whether it says that there is nothing to report
 * @param rows       where its rows go; null before it was checked, and where it was refused whole
 * @param progress   how far the check is; null when it is not under way
 * @param undecided  held rows that nobody has decided about
 * @param cause      why it takes the place of what is published, from a list
 * @param reason     the same in words, as readers will be told
 * @param publishAt  when it will be or was to be published
 * @param edition    of its publication
 * @param problem    why it came to nothing, where no finding says so
 * @param follows    the published submission whose released rows this brings
 * @param yours      whether the caller submitted it, and so cannot approve it
 */
@Serdeable
public record Submission(
        @Schema(format = "int64", minimum = "1", example = "12")
        long id,

        @Schema(maxLength = 40, example = "payments") String kind,
        OrganisationName organisation,
        Days period,
        @Schema(maxLength = 200, example = "march.csv") String fileName,

        @Schema(format = "int64", minimum = "0", example = "20480")
        long bytes,

        SubmissionState state,
        boolean nil,
        Instant submittedAt,
        @Nullable Rows rows,
        @Nullable Progress progress,

        @Schema(format = "int64", minimum = "0", example = "0")
        long undecided,

        @Nullable Cause cause,
        @Nullable @Schema(maxLength = 500) String reason,
        @Nullable Instant publishAt,

        @Nullable @Schema(format = "int64", minimum = "1", example = "78")
        Long edition,

        @Nullable @Schema(maxLength = 1000) String problem,

        @Nullable @Schema(format = "int64", minimum = "1", example = "11")
        Long follows,

        boolean yours) {

    /** How many rows go where, and what they come to. */
    @Serdeable
    @Schema(name = "SubmissionRows")
    public record Rows(
            @Schema(format = "int64", minimum = "0", example = "31")
            long read,

            @Schema(format = "int64", minimum = "0", example = "29")
            long accepted,

            @Schema(format = "int64", minimum = "0", example = "1")
            long refused,

            @Schema(format = "int64", minimum = "0", example = "1")
            long held,

            @Nullable Money acceptedAmount,
            @Nullable Money refusedAmount,
            @Nullable Money heldAmount) {}

    /** Rows read so far; of how many is known at the second reading. */
    @Serdeable
    @Schema(name = "CheckProgress")
    public record Progress(
            @Schema(format = "int64", minimum = "0", example = "120000")
            long rows,

            @Nullable @Schema(format = "int64", minimum = "0", example = "1000000")
            Long of) {}
}
