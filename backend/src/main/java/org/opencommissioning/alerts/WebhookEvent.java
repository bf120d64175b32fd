package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.publication.reading.Publication;

/**
 * What a webhook is sent: one publication, as it stood when it was made, so that the same edition always has the same body.
 *
 * @param type      {@code publication.made}, {@code publication.corrected} or {@code publication.withdrawn}; {@code list.changed} where a
 *                  list is followed
 * @param timestamp when it was published
 * @param follow    the list that is followed, with its filters; null where publications are
 * @param news      what is new in that list since the edition before, 100 at most
 * @param more      whether there is more: the list itself says all
 */
@Serdeable
@Schema(description = "The body of a call")
record WebhookEvent(
        @Schema(
                allowableValues = {"publication.made", "publication.corrected", "publication.withdrawn", "list.changed"
                })
        String type,

        Instant timestamp,
        Publication data,

        @Nullable @Schema(maxLength = 2100, example = "what=payments&payer=9N4&q=ambulance")
        String follow,

        @Nullable @ArraySchema(maxItems = 100) List<News> news,
        @Nullable Boolean more) {

    /** A publication that brought something new to a list. */
    static WebhookEvent of(Publication publication, Topic topic, TopicNews.Told told) {
        return new WebhookEvent(
                "list.changed", publication.publishedAt(), publication, topic.link(), told.news(), told.more());
    }

    static WebhookEvent of(Publication publication) {
        var reason = publication.reason();
        return new WebhookEvent(
                reason == null
                        ? "publication.made"
                        : reason.code().equals("withdrawal") ? "publication.withdrawn" : "publication.corrected",
                publication.publishedAt(),
                publication,
                null,
                null,
                null);
    }
}
