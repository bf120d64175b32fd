package org.opencommissioning.publication.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How many findings of each severity the checks made. */
@Serdeable
public record FindingCounts(
        @JsonProperty("refuse-row") @Schema(minimum = "0", format = "int32", example = "1")
        int refuseRow,

        @JsonProperty("hold-row") @Schema(minimum = "0", format = "int32", example = "2")
        int holdRow,

        @Schema(minimum = "0", format = "int32", example = "0")
        int warn,

        @Schema(minimum = "0", format = "int32", example = "1")
        int note) {}
