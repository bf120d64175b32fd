package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.values.Money;

/** A publication and, for a correction, what it replaced. */
@Serdeable
public record PublicationNotice(
        Publication publication, @Nullable Was was) {

    /** What was replaced: one publication, or several together. */
    @Serdeable
    public record Was(
            List<Long> editions, long rows, @Nullable Money total) {
        static @Nullable Was of(List<Publication> replaced) {
            return replaced.isEmpty()
                    ? null
                    : new Was(
                            replaced.stream().map(Publication::edition).sorted().toList(),
                            replaced.stream().mapToLong(Publication::rows).sum(),
                            replaced.stream()
                                    .map(Publication::total)
                                    .filter(Objects::nonNull)
                                    .reduce(Money::plus)
                                    .orElse(null));
        }
    }
}
