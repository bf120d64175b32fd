package org.opencommissioning.publication;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a publication changed against those that it replaced, old and new side by side, as sent. Lines are compared by what they say, not
 * by where they stand; two that agree in at least half of their cells are one line changed.
 *
 * @param against     editions that it replaced; none where it is the first of its period
 * @param headings    of the cells
 * @param notCompared why nothing is compared; null where lines are
 * @param changes     in the order of the file, the first 10,000; the counts are of all
 */
@Serdeable
public record LineChanges(
        @Schema(format = "int64", minimum = "1", example = "76")
        long edition,

        @ArraySchema(maxItems = 1000, schema = @Schema(type = "integer", format = "int64", minimum = "1"))
        List<Long> against,

        @Nullable @Schema(maxLength = 200) String notCompared,

        @ArraySchema(maxItems = 200, schema = @Schema(maxLength = 1000))
        List<String> headings,

        Preview.Counts counts,

        @ArraySchema(maxItems = 10000) List<Preview.RowChange> changes) {

    /** The same, with so many of the changes. */
    public LineChanges first(int most) {
        return new LineChanges(
                edition, against, notCompared, headings, counts, changes.subList(0, Math.min(most, changes.size())));
    }
}
