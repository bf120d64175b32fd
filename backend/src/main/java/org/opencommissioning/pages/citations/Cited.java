package org.opencommissioning.pages.citations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.spending.totals.Sum;

/**
 * What was cited, then and now.
 *
 * @param title      what it is about
 * @param then       what it said; null where it is not one figure
 * @param now        what it says today; null where nothing is left of it
 * @param correction what replaced it; null where it was not replaced, or by more than one publication
 */
@Serdeable
public record Cited(
        String title,
        @Nullable Sum then,
        @Nullable Sum now,
        @Nullable Correction correction) {

    /** The publication that replaced what was cited. @param reason in its words */
    @Serdeable
    public record Correction(
            long edition, Instant publishedAt, @Nullable String reason) {
        public static Correction of(Publication publication) {
            var reason = publication.reason();
            return new Correction(
                    publication.edition(), publication.publishedAt(), reason == null ? null : reason.text());
        }
    }
}
