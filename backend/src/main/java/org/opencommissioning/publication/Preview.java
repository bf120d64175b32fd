package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.values.Money;

/**
 * What the public will see of a submission, and what changes against what it sees now. Made by the steps of publishing themselves,
 * undone before the log.
 *
 * @param against  editions that it takes the place of; none where it is the first of its period
 * @param before   what these hold
 * @param after    what will stand there
 * @param headings of {@code rows}
 * @param rows     ten of those that will be published, the largest first where they are money
 * @param largest  who gets most of the money, ten at most; none where rows are not money
 */
@Serdeable
public record Preview(
        @ArraySchema(maxItems = 1000, schema = @Schema(type = "integer", format = "int64", minimum = "1"))
        List<Long> against,

        Sum before,
        Sum after,
        Sum held,
        Sum refused,
        Counts changes,

        @ArraySchema(maxItems = 200, schema = @Schema(maxLength = 1000))
        List<String> headings,

        @ArraySchema(maxItems = 10) List<Row> rows,
        @ArraySchema(maxItems = 10) List<Share> largest) {

    /** Rows, and what they come to; no amount where they are not money. */
    @Serdeable
    @Schema(name = "PreviewSum")
    public record Sum(
            @Schema(format = "int64", minimum = "0", example = "31")
            long rows,

            @Nullable Money amount) {}

    /** Rows compared as multisets of what they say. {@code changed} is counted where a row can be known again. */
    @Serdeable
    @Schema(name = "ChangeCounts")
    public record Counts(
            @Schema(format = "int64", minimum = "0", example = "1")
            long added,

            @Schema(format = "int64", minimum = "0", example = "0")
            long removed,

            @Schema(format = "int64", minimum = "0", example = "2")
            long changed) {}

    /** A row, its cells under the preview's headings. */
    @Serdeable
    @Schema(name = "PreviewRow")
    public record Row(
            @Schema(format = "int64", minimum = "1", example = "17")
            long line,

            @ArraySchema(maxItems = 200, schema = @Schema(maxLength = 32767))
            List<String> cells) {}

    /** What one name gets. */
    @Serdeable
    @Schema(name = "PreviewShare")
    public record Share(
            @Schema(maxLength = 500, example = "Fellview Practice")
            String name,

            @Schema(format = "int64", minimum = "1", example = "3")
            long rows,

            Money amount) {}

    /** A row that differs. @param was null where it was added @param now null where it was removed */
    @Serdeable
    public record RowChange(
            @Schema(
                    allowableValues = {"added", "removed", "changed"},
                    example = "changed")
            String change,

            @Nullable Row was,
            @Nullable Row now) {}
}
