package org.opencommissioning.pages.publications;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.values.Money;

/** A publication and, for a correction, what it replaced. */
@Serdeable
public record PublicationNotice(
        Publication publication, @Nullable Was was) {

    /** The publication that was replaced. */
    @Serdeable
    public record Was(long edition, long rows, @Nullable Money total) {
        static Was of(Publication publication) {
            return new Was(publication.edition(), publication.rows(), publication.total());
        }
    }
}
