package org.opencommissioning.returns;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What a column of a file was taken for, and why.
 *
 * @param letter   as spreadsheets name it
 * @param heading  as sent; empty where there is none
 * @param column   slug of the return's column; null where it is none of them
 * @param evidence {@code heading}, {@code content} or {@code publisher}: what it was recognised by; null where it was not
 * @param examples values of the first rows
 */
@Serdeable
public record UnderstoodColumn(
        @Schema(maxLength = 3, example = "C") String letter,
        @Schema(maxLength = 1000, example = "Payee") String heading,

        @Nullable @Schema(maxLength = 40, example = "supplier")
        String column,

        @Nullable
        @Schema(
                allowableValues = {"heading", "content", "publisher"},
                example = "heading")
        String evidence,

        @ArraySchema(maxItems = 3, schema = @Schema(maxLength = 200, example = "Fellview Practice"))
        List<String> examples) {}
