package org.opencommissioning.transparencylog;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The members of a {@link Growth}'s file, for those who read it by the contract; {@link Growth#bytes()} writes it. */
@Serdeable
@Schema(name = "Growth")
record GrowthFile(
        @Schema(maxLength = 1000, description = "The newer state: a signed note in the form of C2SP tlog-checkpoint.")
        String checkpoint,

        @Schema(format = "int64", minimum = "0", example = "75")
        long from,

        @Schema(allowableValues = Growth.FORMAT, example = Growth.FORMAT)
        String growth,

        @Schema(maxLength = 300, description = "The log's verifier key (C2SP signed-note).")
        String key,

        @ArraySchema(maxItems = 64) List<Hash> path) {}
