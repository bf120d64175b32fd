package org.opencommissioning.publication.returntypes;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.publication.timeliness.Obligation;

/**
 * A kind of return, as somebody who prepares one must know it.
 *
 * @param title       in plain English
 * @param about       what it is and where it comes from
 * @param periods     what one file covers
 * @param form        shape of the file
 * @param obligations who owes it, and when it is due; empty where nobody owes it
 * @param columns     in the order of the template; of JSON the members that are read
 * @param rules       those of the kind, then those about files as such
 * @param example     a file without findings, about the invented county of Northmoor, line by line
 * @param files       what can be taken away
 */
@Serdeable
public record ReturnKind(
        @Schema(maxLength = 40, example = "payments") String kind,

        @Schema(maxLength = 100, example = "Payments of £25,000 and over")
        String title,

        @Schema(maxLength = 500) String about,

        @Schema(maxLength = 200, example = "a month, such as 2013-03, a quarter or a year")
        String periods,

        @Schema(
                allowableValues = {"table", "table-without-headings", "json", "geojson"},
                example = "table")
        String form,

        @ArraySchema(maxItems = 50) List<Obligation> obligations,
        @ArraySchema(maxItems = 200) List<ReturnColumn> columns,
        @ArraySchema(maxItems = 200) List<ReturnRule> rules,

        @ArraySchema(maxItems = 100, schema = @Schema(maxLength = 5000))
        List<String> example,

        @ArraySchema(maxItems = 10) List<ReturnFile> files) {

    /**
     * A column.
     *
     * @param need     required in each row; usual, in the template; optional, read where it is there; not-read; refused
     * @param format   how a cell is written
     * @param headings some headings by which it is known, beside its own; small differences of spelling do not matter
     */
    @Serdeable
    public record ReturnColumn(
            @Schema(maxLength = 80, example = "Amount") String name,

            @Schema(maxLength = 300, example = "What was paid, in pounds sterling.")
            String meaning,

            @Schema(
                    allowableValues = {"required", "usual", "optional", "not-read", "refused"},
                    example = "required")
            String need,

            @Schema(
                    allowableValues = {
                        "text",
                        "word",
                        "code",
                        "postcode",
                        "day",
                        "compact-day",
                        "money",
                        "whole-number",
                        "number",
                        "geometry"
                    },
                    example = "money")
            String type,

            @Schema(maxLength = 200) String format,

            @ArraySchema(maxItems = 20, schema = @Schema(maxLength = 80))
            List<String> headings) {}

    /**
     * A rule by its sentence and by example.
     *
     * @param shownBy the kind whose files the examples are; null where there are none
     * @param passes  null where the kind's example file is the one that passes
     * @param fails   null where no small file breaks the rule
     */
    @Serdeable
    public record ReturnRule(
            @Schema(maxLength = 10, example = "SP20") String id,

            @Schema(
                    allowableValues = {"refuse-file", "refuse-row", "hold-row", "warn", "note"},
                    example = "refuse-row")
            String severity,

            @Schema(maxLength = 500, example = "A payment has an amount.")
            String sentence,

            @Schema(maxLength = 500, example = "Give the amount.")
            String mend,

            @Nullable @Schema(maxLength = 40, example = "payments")
            String shownBy,

            @Nullable ShownSample passes,
            @Nullable ShownSample fails) {}

    /** A file to take away. */
    @Serdeable
    public record ReturnFile(
            @Schema(maxLength = 80, example = "Template as CSV")
            String title,

            @Schema(maxLength = 80, example = "text/csv") String mediaType,

            @Schema(format = "uri-reference", maxLength = 200, example = "/api/v1/returns/payments/template.csv")
            String path) {}
}
