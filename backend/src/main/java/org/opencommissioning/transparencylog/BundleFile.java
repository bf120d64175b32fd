package org.opencommissioning.transparencylog;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** The members of a {@link Bundle}'s file, for those who read it by the contract; {@link Bundle#bytes()} writes it. */
@Serdeable
@Schema(name = "Bundle")
public record BundleFile(
        @Schema(allowableValues = Bundle.FORMAT, example = Bundle.FORMAT)
        String bundle,

        @Schema(maxLength = 1000, description = "A signed note in the form of C2SP tlog-checkpoint.")
        String checkpoint,

        @Schema(format = "int64", minimum = "1", example = "75")
        long edition,

        Entry entry,

        @Schema(maxLength = 300, description = "The log's verifier key (C2SP signed-note).")
        String key,

        @ArraySchema(maxItems = 64) List<Hash> logPath,
        @Nullable @Schema(type = "object") Map<String, Object> row,

        @Nullable @Schema(format = "int64", minimum = "0", example = "13")
        Long rowIndex,

        @Nullable @ArraySchema(maxItems = 64) List<Hash> rowPath,

        @Nullable @Schema(pattern = "^[0-9a-f]{32}$", minLength = 32, maxLength = 32)
        String salt) {}
