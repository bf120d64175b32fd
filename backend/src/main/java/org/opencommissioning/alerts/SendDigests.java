package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what is new to whoever follows it, when their time has come. What a mail tells follows from two editions alone, and the edition
 * up to which somebody was told moves in the transaction that puts the mail into the outbox: after a crash, or a day without the portal,
 * nothing is left out and nothing told twice. Several nodes may do it at once.
 */
@Singleton
@Requires(property = "datasources.writer.url")
@Requires(property = "datasources.reader.url")
final class SendDigests {
    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);
    private static final Duration AFTER_A_FAULT = Duration.ofHours(1);
    private static final int AT_ONCE = 10_000;
    private static final int LONGEST_SUBJECT = 150;
    /** As many as a mail can hold. */
    private static final int MOST = 25;

    private final DataSource writer;
    private final Snapshots snapshots;
    private final TopicNews topics;
    private final SubscriptionLinks links;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Clock clock;

    SendDigests(
            @Named("writer") DataSource writer,
            Snapshots snapshots,
            TopicNews topics,
            SubscriptionLinks links,
            Outbox outbox,
            PortalAddress address,
            Clock clock) {
        this.writer = writer;
        this.snapshots = snapshots;
        this.topics = topics;
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /** What is told. @param edition up to which */
    private record Digest(String title, TopicNews.Told told, long edition) {}

    @Scheduled(initialDelay = "${portal.alerts.every:1m}", fixedDelay = "${portal.alerts.every:1m}")
    void sendAll() {
        try {
            for (int i = 0; i < AT_ONCE && sendNext(); i++) {
                // One at a time, each in its own transaction.
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("Digests were not written", e);
        }
    }

    /** @return whether somebody's time had come */
    boolean sendNext() throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var due = due(connection);
            if (due.isEmpty()) {
                return false;
            }
            var follower = due.get();
            try {
                var digest = digest(follower);
                told(connection, follower, digest.edition(), follower.rhythm().next(clock.instant()));
                if (!digest.told().news().isEmpty()) {
                    var link = links.make(connection, follower.id(), SubscriptionLinks.Purpose.MANAGE);
                    outbox.put(connection, letter(follower, digest, link.text()));
                }
            } catch (RuntimeException fault) {
                // One that cannot be written keeps nobody else waiting.
                LOG.error("The digest of {} was not written", follower, fault);
                told(connection, follower, follower.edition(), clock.instant().plus(AFTER_A_FAULT));
            }
            return true;
        });
    }

    private Optional<Subscription> due(Connection connection) throws SQLException {
        return Sql.of("select " + Subscription.COLUMNS + """
             from intake.subscription
            where confirmed_at is not null
              and next_at <= :now
            order by next_at, subscription_id
            limit 1
            for update skip locked
            """)
                .bind("now", Timestamp.from(clock.instant()))
                .find(connection, Subscription::read);
    }

    private Digest digest(Subscription follower) {
        return snapshots
                .readInTransaction(
                        AsAt.NEWEST,
                        State.ALL,
                        snapshot -> new Digest(
                                topics.title(snapshot, follower.topic()),
                                topics.since(snapshot, follower.topic(), follower.edition(), MOST),
                                snapshot.state().edition().number()))
                .value();
    }

    private static void told(Connection connection, Subscription follower, long edition, Instant next)
            throws SQLException {
        Sql.of("update intake.subscription set edition = :edition, next_at = :next where subscription_id = :id")
                .bind("edition", edition)
                .bind("next", Timestamp.from(next))
                .bind("id", follower.id())
                .update(connection);
    }

    private Letter letter(Subscription follower, Digest digest, String token) {
        var text = new StringBuilder(digest.title()).append("\n\n");
        int number = 0;
        for (var news : digest.told().news()) {
            text.append(++number).append(". ").append(news.title()).append('\n');
            if (!news.words().isEmpty()) {
                text.append("   ").append(news.words()).append('\n');
            }
            text.append("   ").append(address.link(news.path())).append("\n\n");
        }
        var stop = address.link("/follow/stop?token=" + token);
        text.append(digest.told().more() ? "More has changed than a mail can hold. All of it: " : "The whole list: ")
                .append(address.link(follower.topic().page()))
                .append("\n\nThis mail tells what was published after edition ")
                .append(follower.edition())
                .append(", up to edition ")
                .append(digest.edition())
                .append(".\nYou asked for it and confirmed it. Nothing in it tells anybody whether you read it.")
                .append("\n\nChange how often it comes: ")
                .append(address.link("/follow/manage?token=" + token))
                .append("\nStop it: ")
                .append(stop)
                .append('\n');
        return new Letter(
                follower.email(), subject(digest, number), text.toString(), new Letter.Following(follower.id(), stop));
    }

    private static String subject(Digest digest, int number) {
        var title = digest.title().replaceAll("\\p{Cntrl}+", " ");
        var cut = title.length() > LONGEST_SUBJECT ? title.substring(0, LONGEST_SUBJECT) + "…" : title;
        return cut + ": " + (digest.told().more() ? "more than " : "") + number + " new";
    }
}
