package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One problem of a submission. @param number its place among them @param around the row and its neighbours as sent; null where they were not asked for */
@Serdeable
public record SubmissionFinding(
        @Schema(format = "int32", minimum = "1", example = "3")
        int number,

        @Schema(maxLength = 10, example = "SP10") String rule,

        @Schema(
                allowableValues = {"refuse-file", "refuse-row", "hold-row", "warn", "note"},
                example = "refuse-row")
        String severity,

        @Nullable @Schema(format = "int64", minimum = "1", example = "17")
        Long line,

        @Nullable @Schema(maxLength = 1000, example = "Amount")
        String column,

        @Nullable @Schema(maxLength = 200, example = "n/a") String value,

        @Schema(maxLength = 2000) String message,
        @Nullable @ArraySchema(maxItems = 5) List<Line> around) {

    /** A line of the file, cells as sent. */
    @Serdeable
    @Schema(name = "SentLine")
    public record Line(
            @Schema(format = "int64", minimum = "1", example = "16")
            long line,

            @ArraySchema(maxItems = 200, schema = @Schema(maxLength = 1000))
            List<String> cells) {}

    /** All findings by one rule. */
    @Serdeable
    @Schema(name = "FindingGroup")
    public record Group(
            @Schema(maxLength = 10, example = "SP10") String rule,

            @Schema(
                    allowableValues = {"refuse-file", "refuse-row", "hold-row", "warn", "note"},
                    example = "refuse-row")
            String severity,

            @Schema(maxLength = 500) String sentence,
            @Schema(maxLength = 500) String mend,

            @Schema(format = "int64", minimum = "1", example = "2")
            long count) {}

    /** A page of findings. @param next number after which the next page begins; null after the last */
    @Serdeable
    @Schema(name = "FindingPage")
    public record Page(
            @ArraySchema(maxItems = 200) List<Group> groups,
            @ArraySchema(maxItems = 100) List<SubmissionFinding> items,

            @Nullable @Schema(format = "int32", minimum = "1", example = "50")
            Integer next) {}

    SubmissionFinding around(List<Line> lines) {
        return new SubmissionFinding(number, rule, severity, line, column, value, message, lines);
    }
}
