package org.opencommissioning.mail;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.database.Sql;

/** Mail that waits to be sent. Put in with the act: when that is undone, nothing is sent. */
@Singleton
public final class Outbox {
    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    public void put(Connection connection, Letter letter) throws SQLException {
        var now = Timestamp.from(clock.instant());
        var following = letter.following();
        Sql.of("""
            insert into intake.mail (recipient, subject, body, made_at, next_try_at, subscription_id, unsubscribe)
            values (:recipient, :subject, :body, :now, :now, :subscription, :unsubscribe)
            """)
                .bind("recipient", letter.recipient())
                .bind("subject", letter.subject())
                .bind("body", letter.body())
                .bind("now", now)
                .bind("subscription", following == null ? null : following.subscription())
                .bind("unsubscribe", following == null ? null : following.unsubscribe())
                .update(connection);
    }

    /** A mail that nobody has sent. */
    @Serdeable
    public record Waiting(long id, String recipient, String subject, String body, Instant madeAt) {}

    /** The newest fifty, for a demonstration that has no mail server. */
    public List<Waiting> newest(Connection connection) throws SQLException {
        return Sql.of("""
            select mail_id, recipient, subject, body, made_at
            from intake.mail
            where sent_at is null
            order by mail_id desc
            limit 50
            """)
                .list(
                        connection,
                        row -> new Waiting(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant()));
    }
}
