package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * A program that is called with what is published, as its owner sees it.
 *
 * @param publisher    whose publications are sent; null for everybody's
 * @param kind         of which return; null for all
 * @param follow       the list that is followed instead, with its filters; null for publications as they are
 * @param edition      up to which all was delivered
 * @param state        {@code paused} after a week without an answer, or where the receiver said 410; a replay wakes it
 * @param failingSince since when no call was taken; null where the last one was
 * @param nextAt       when the next call is tried, if there is anything to send
 */
@Serdeable
@Schema(description = "A program that is called with what is published")
record Webhook(
        @Schema(format = "int64", minimum = "1", example = "3")
        long id,

        @Schema(maxLength = 1000, example = "https://example.org/portal")
        String url,

        @Nullable @Schema(maxLength = 10, pattern = "^[0-9A-Z]{3,10}$", example = "9N4")
        String publisher,

        @Nullable @Schema(maxLength = 40, pattern = "^[a-z][a-z0-9-]*$", example = "payments")
        String kind,

        @Nullable @Schema(maxLength = 2100, example = "what=payments&payer=9N4&q=ambulance")
        String follow,

        @Schema(format = "int64", minimum = "0", example = "76")
        long edition,

        @Schema(
                allowableValues = {"active", "paused"},
                example = "active")
        String state,

        @Nullable Instant failingSince,
        Instant nextAt,
        Instant madeAt) {
    static final String COLUMNS =
            "webhook_id, url, publisher, kind, what, question, edition, state, failing_since, next_at, made_at";

    static Webhook read(ResultSet row) throws SQLException {
        var failing = row.getTimestamp("failing_since");
        return new Webhook(
                row.getLong("webhook_id"),
                row.getString("url"),
                row.getString("publisher"),
                row.getString("kind"),
                row.getString("what") == null
                        ? null
                        : Topic.kept(row.getString("what"), row.getString("question"))
                                .link(),
                row.getLong("edition"),
                row.getString("state"),
                failing == null ? null : failing.toInstant(),
                row.getTimestamp("next_at").toInstant(),
                row.getTimestamp("made_at").toInstant());
    }
}
