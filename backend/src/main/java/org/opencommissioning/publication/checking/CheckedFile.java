package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.Money;

/**
 * The verdict on a file that somebody wanted to know about.
 *
 * @param verdict  whether it would be taken, without the rows that are refused or held
 * @param rows     null where the file is refused whole
 * @param found    how many findings there are; the list ends after 10,000
 */
@Serdeable
public record CheckedFile(
        @Schema(maxLength = 40, example = "payments") String kind,

        @Schema(
                allowableValues = {"accepted", "refused"},
                example = "accepted")
        String verdict,

        @Nullable RowCounts rows,

        @Schema(format = "int32", minimum = "0", example = "3")
        int found,

        @ArraySchema(maxItems = 10000) List<CheckFinding> findings) {

    /** Where its rows would go. @param amount what the accepted rows come to; null where they are not money */
    @Serdeable
    public record RowCounts(
            long read,
            long accepted,
            long refused,
            long held,
            @Nullable Money amount) {}

    /** One problem, with the rule's sentence and how to mend it. */
    @Serdeable
    public record CheckFinding(
            @Schema(maxLength = 10, example = "SP10") String rule,

            @Schema(
                    allowableValues = {"refuse-file", "refuse-row", "hold-row", "warn", "note"},
                    example = "refuse-row")
            String severity,

            @Nullable @Schema(format = "int64", minimum = "1", example = "17")
            Long line,

            @Nullable @Schema(maxLength = 1000, example = "Amount")
            String column,

            @Nullable @Schema(maxLength = 200, example = "n/a")
            String value,

            @Schema(maxLength = 1000) String message,
            @Schema(maxLength = 500) String sentence,
            @Schema(maxLength = 500) String mend) {
        static CheckFinding of(Finding finding) {
            var rule = finding.rule();
            return new CheckFinding(
                    rule.id(),
                    finding.severity().slug(),
                    finding.line(),
                    finding.column(),
                    finding.value(),
                    finding.message(),
                    rule.sentence(),
                    rule.mend());
        }
    }
}
