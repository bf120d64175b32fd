package org.opencommissioning.api.answers;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.opencommissioning.api.editions.Edition;

/**
 * One item and the state it stands on.
 *
 * @param edition the newest edition that touches what was read, or the one that was asked for
 * @param asAt    when that edition was published
 */
@Serdeable
public record Answer<T>(
        @Schema(format = "int64", minimum = "0", example = "1042")
        long edition,

        @Nullable Instant asAt,
        @Schema(format = "uri", maxLength = 200) String licence,
        T item) {
    public static <T> Answer<T> of(Edition edition, T item) {
        return new Answer<>(edition.number(), edition.publishedAt(), Licence.URL, item);
    }
}
