package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * A page of a list and the state it stands on.
 *
 * @param edition the newest edition that touches what was read, or the one that was asked for
 * @param asAt    when that edition was published
 * @param next    address of the next page; null after the last
 * @param count   of all items, exact; null unless asked for with {@code count=true}
 */
@Serdeable
public record ListAnswer<T>(
        @Schema(format = "int64", minimum = "0", example = "1042")
        long edition,

        @Nullable Instant asAt,
        @Schema(format = "uri", maxLength = 200) String licence,
        @ArraySchema(maxItems = 1000) List<T> items,

        @Nullable @Schema(format = "uri-reference", maxLength = 8192)
        String next,

        @Nullable @Schema(format = "int64", minimum = "0") Long count) {}
