package org.opencommissioning.publication.reading;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationName;

/**
 * One file that was made public, and what became of it.
 *
 * @param edition        its position in the transparency log, counted from 1
 * @param kind           of the return: {@code payments}
 * @param subject        whom it is about; null where about more than one
 * @param nil            whether it says that there is nothing to report
 * @param total          of all rows; null where they are not money
 * @param contentRoot    root of the Merkle tree over its rows (docs/log-format.md, section 2)
 * @param fileCommitment to the file as it was sent; hides the file's hash until it is opened; null where there is none
 * @param supersedes     the editions that it replaced, ascending; none of a first publication
 * @param supersededBy   the edition that replaced it, as far as the state that was read knows
 * @param withdrawnBy    the edition that destroyed it; null while it is there
 * @param reason         why it replaced another
 */
@Serdeable
public record Publication(
        @Schema(format = "int64", minimum = "1", example = "76")
        long edition,

        @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
        String kind,

        @Schema(maxLength = 700, example = "NHS Northmoor West, payments in March 2013")
        String title,

        OrganisationName publisher,
        @Nullable OrganisationName subject,
        Days period,
        Instant publishedAt,

        @Schema(format = "int64", minimum = "0", example = "31")
        long rows,

        boolean nil,
        @Nullable Money total,
        Hash contentRoot,
        @Nullable Hash fileCommitment,

        @ArraySchema(
                maxItems = 1000,
                schema = @Schema(type = "integer", format = "int64", minimum = "1", example = "75"))
        List<Long> supersedes,

        @Nullable @Schema(format = "int64", minimum = "1") Long supersededBy,

        @Nullable @Schema(format = "int64", minimum = "1") Long withdrawnBy,

        @Nullable Why reason,
        Held held,
        FindingCounts findings) {

    /** Whether it replaced others. */
    public boolean corrects() {
        return !supersedes.isEmpty();
    }

    /**
     * Why a publication replaced another.
     *
     * @param code  {@code correction} or {@code withdrawal}
     * @param cause from a list; null where it was said before there was one
     * @param text  in the publisher's words
     */
    @Serdeable
    public record Why(
            @Schema(
                    allowableValues = {"correction", "withdrawal"},
                    example = "correction")
            String code,

            @Nullable @Schema(example = "entered-twice") Cause cause,

            @Schema(maxLength = 500, example = "An invoice was entered twice.")
            String text) {}

    /** Rows that wait for a person's decision and are in no public total. */
    @Serdeable
    public record Held(
            @Schema(format = "int64", minimum = "0", example = "2")
            long rows,

            Money amount) {}
}
