package org.opencommissioning.publication.returntypes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A small file by which a rule is shown: the kind's example with cells or a text changed, or a file of its own.
 *
 * @param given     what else is so, in a sentence
 * @param publisher other than the example's
 * @param period    other than the example's
 * @param cells     those that differ from the example
 * @param instead   a text that stands in the example's file in place of {@code of}
 * @param lines     a whole file, line by line; empty where cells or a text say what differs
 * @param encoding  where it is not UTF-8
 */
@Serdeable
public record ShownSample(
        @Nullable @Schema(maxLength = 300, example = "The register is empty.")
        String given,

        @Nullable @Schema(maxLength = 10, example = "9N5") String publisher,

        @Nullable @Schema(maxLength = 21, example = "2013-03")
        String period,

        @ArraySchema(maxItems = 500) List<ShownCell> cells,

        @Nullable @Schema(maxLength = 2000, example = "Amount")
        String of,

        @Nullable @Schema(maxLength = 2000, example = "How much")
        String instead,

        @ArraySchema(maxItems = 100, schema = @Schema(maxLength = 5000))
        List<String> lines,

        @Nullable @Schema(maxLength = 20, example = "windows-1252")
        String encoding) {

    /** A cell that differs. @param row from 1, below the headings; rows after the example's last repeat it */
    @Serdeable
    public record ShownCell(
            @Schema(format = "int32", minimum = "1", maximum = "100", example = "1")
            int row,

            @Schema(maxLength = 80, example = "Amount") String column,
            @Schema(maxLength = 500, example = "n/a") String value) {}

    static ShownSample of(Sample sample) {
        var cells = new ArrayList<ShownCell>();
        if (sample.rows() != null) {
            for (int row = 1; row <= sample.rows().size(); row++) {
                int number = row;
                sample.rows().get(row - 1).forEach((column, value) -> cells.add(new ShownCell(number, column, value)));
            }
        }
        return new ShownSample(
                sample.given(),
                sample.publisher(),
                sample.period(),
                cells,
                sample.change() == null ? null : sample.change().getFirst(),
                sample.change() == null ? null : sample.change().getLast(),
                sample.lines() == null ? List.of() : sample.lines(),
                sample.encoding());
    }
}
