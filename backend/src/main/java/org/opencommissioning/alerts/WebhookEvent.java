package org.opencommissioning.alerts;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.opencommissioning.publication.reading.Publication;

/**
 * What a webhook is sent: one publication, as it stood when it was made, so that the same edition always has the same body.
 *
 * @param type      {@code publication.made}, {@code publication.corrected} or {@code publication.withdrawn}
 * @param timestamp when it was published
 */
@Serdeable
@Schema(description = "The body of a call")
record WebhookEvent(
        @Schema(allowableValues = {"publication.made", "publication.corrected", "publication.withdrawn"})
        String type,

        Instant timestamp,
        Publication data) {

    static WebhookEvent of(Publication publication) {
        var reason = publication.reason();
        return new WebhookEvent(
                reason == null
                        ? "publication.made"
                        : reason.code().equals("withdrawal") ? "publication.withdrawn" : "publication.corrected",
                publication.publishedAt(),
                publication);
    }
}
