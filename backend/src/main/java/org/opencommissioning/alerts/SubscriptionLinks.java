package org.opencommissioning.alerts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Secret;

/** The links in mail by which somebody confirms, changes or ends what they follow. The database holds their hashes alone. */
@Singleton
final class SubscriptionLinks {
    /** What a link is for. A mail that is a year old can still be used to stop. */
    enum Purpose {
        CONFIRM(Duration.ofDays(2)),
        MANAGE(Duration.ofDays(400));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        private String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Clock clock;

    SubscriptionLinks(Clock clock) {
        this.clock = clock;
    }

    Secret make(Connection connection, long subscription, Purpose purpose) throws SQLException {
        var secret = Secret.draw();
        Sql.of("""
            insert into intake.subscription_link (token_hash, subscription_id, purpose, expires_at)
            values (:hash, :subscription, :purpose, :expires)
            """)
                .bind("hash", secret.hash())
                .bind("subscription", subscription)
                .bind("purpose", purpose.slug())
                .bind("expires", Timestamp.from(clock.instant().plus(purpose.life)))
                .update(connection);
        return secret;
    }

    /** The subscription that a link is of, while it can be used; held until the transaction ends. */
    Optional<Subscription> find(Connection connection, Secret secret, Purpose purpose) throws SQLException {
        return Sql.of("select " + Subscription.COLUMNS + """
             from intake.subscription_link
            join intake.subscription using (subscription_id)
            where token_hash = :hash
              and purpose = :purpose
              and expires_at > :now
            for update of subscription
            """)
                .bind("hash", secret.hash())
                .bind("purpose", purpose.slug())
                .bind("now", Timestamp.from(clock.instant()))
                .find(connection, Subscription::read);
    }

    void endAll(Connection connection, long subscription, Purpose purpose) throws SQLException {
        Sql.of("delete from intake.subscription_link where subscription_id = :subscription and purpose = :purpose")
                .bind("subscription", subscription)
                .bind("purpose", purpose.slug())
                .update(connection);
    }
}
