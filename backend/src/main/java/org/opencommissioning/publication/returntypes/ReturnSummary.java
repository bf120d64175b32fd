package org.opencommissioning.publication.returntypes;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.opencommissioning.publication.timeliness.Obligation;

/** A kind of return in a list. */
@Serdeable
public record ReturnSummary(
        @Schema(maxLength = 40, example = "payments") String kind,

        @Schema(maxLength = 100, example = "Payments of £25,000 and over")
        String title,

        @Schema(maxLength = 500) String about,
        @Schema(maxLength = 200) String periods,

        @Schema(
                allowableValues = {"table", "table-without-headings", "json", "geojson"},
                example = "table")
        String form,

        @Schema(format = "int32", minimum = "0", example = "54")
        int ruleCount,

        @ArraySchema(maxItems = 50) List<Obligation> obligations) {}
