package org.opencommissioning.spending.payments;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.transparencylog.InclusionProof;
import org.opencommissioning.values.Money;

/**
 * Where a payment comes from, and what proves it: {@code leafHash} is the hash of {@code salt} and {@code canonicalRow}, and
 * {@code inclusion} leads from it to the publication's content root (docs/log-format.md, sections 2 and 3).
 *
 * @param cells        the row as sent, in the file's order
 * @param rules        every check of the file, and what it said of this line
 * @param salt         16 bytes in hexadecimal digits
 * @param canonicalRow the bytes that are hashed, as text in UTF-8
 * @param corrections  that changed, added or removed this line
 * @param sameInvoice  further lines of the same publication with the same supplier and reference
 * @param replies     of organisations that it names
 */
@Serdeable
public record PaymentSource(
        Publication publication,

        @Schema(minimum = "1", format = "int32", example = "13")
        int line,

        @ArraySchema(maxItems = 1000) List<Cell> cells,
        @ArraySchema(maxItems = 100) List<Check> rules,
        Hash leafHash,

        @Schema(pattern = "^[0-9a-f]{32}$", minLength = 32, maxLength = 32)
        String salt,

        @Schema(maxLength = 20000) String canonicalRow,
        InclusionProof inclusion,
        @ArraySchema(maxItems = 100) List<Correction> corrections,
        @ArraySchema(maxItems = 100) List<Payment> sameInvoice,
        @ArraySchema(maxItems = 200) List<Reply> replies) {

    /** A heading of the file and what stood below it. */
    @Serdeable
    public record Cell(
            @Schema(maxLength = 1000, example = "Transaction number")
            String column,

            @Schema(maxLength = 10000, example = "416487") String value) {}

    /**
     * A rule and what it said.
     *
     * @param outcome {@code warned} or {@code noted} where the rule names this line, or the file as a whole
     */
    @Serdeable
    public record Check(
            @Schema(maxLength = 10, example = "SP10") String id,

            @Schema(maxLength = 500, example = "A payment has a date.")
            String sentence,

            @Schema(
                    allowableValues = {"passed", "warned", "noted"},
                    example = "passed")
            String outcome) {}

    /**
     * A publication that replaced another and changed this line.
     *
     * @param was null where the line was added
     * @param now null where it was removed
     */
    @Serdeable
    public record Correction(
            @Schema(format = "int64", minimum = "1", example = "76")
            long edition,

            Instant publishedAt,

            @Schema(maxLength = 500, example = "An invoice was entered twice.")
            String reason,

            @Nullable Money was,
            @Nullable Money now) {}
}
