package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Network;
import org.opencommissioning.security.Secret;

/** What whoever holds a link from a mail may do with what they follow. Guesses are counted, and then not looked at. */
@Singleton
@Requires(property = "datasources.writer.url")
public final class Subscriptions {
    private final DataSource writer;
    private final SubscriptionLinks links;
    private final RecentCounts counts;
    private final Clock clock;

    Subscriptions(@Named("writer") DataSource writer, SubscriptionLinks links, RecentCounts counts, Clock clock) {
        this.writer = writer;
        this.links = links;
        this.counts = counts;
        this.clock = clock;
    }

    /** @param manage the link by which it is changed and ended */
    public record Confirmed(Subscription subscription, Secret manage) {}

    /** What is done with a subscription that was found. */
    private interface Deed<T> {
        T with(Connection connection, Subscription subscription) throws SQLException;
    }

    /** What a link would confirm; empty where it cannot be used. Changes nothing: programs that look at links open them too. */
    public Optional<Subscription> toConfirm(String token, String from) throws SQLException, IOException {
        return found(token, from, SubscriptionLinks.Purpose.CONFIRM, (connection, asked) -> asked);
    }

    /** What a link is of; empty where it cannot be used. */
    public Optional<Subscription> find(String token, String from) throws SQLException, IOException {
        return found(token, from, SubscriptionLinks.Purpose.MANAGE, (connection, held) -> held);
    }

    /** From now on mail comes, of what is published from now on. The link works once. */
    public Optional<Confirmed> confirm(String token, String from) throws SQLException, IOException {
        return found(token, from, SubscriptionLinks.Purpose.CONFIRM, (connection, asked) -> {
            links.endAll(connection, asked.id(), SubscriptionLinks.Purpose.CONFIRM);
            var now = clock.instant();
            var confirmed = Sql.of("""
                update intake.subscription
                set confirmed_at = :now,
                    next_at = :next,
                    edition = (select coalesce(max(edition), 0) from published.publication)
                where subscription_id = :id
                returning\s\
                """ + Subscription.COLUMNS)
                    .bind("now", Timestamp.from(now))
                    .bind("next", Timestamp.from(asked.rhythm().next(now)))
                    .bind("id", asked.id())
                    .get(connection, Subscription::read);
            return new Confirmed(confirmed, links.make(connection, asked.id(), SubscriptionLinks.Purpose.MANAGE));
        });
    }

    /** Mail comes in another rhythm. */
    public Optional<Subscription> change(String token, Rhythm rhythm, String from) throws SQLException, IOException {
        return found(
                token,
                from,
                SubscriptionLinks.Purpose.MANAGE,
                (connection, held) -> Sql.of("""
                    update intake.subscription
                    set rhythm = :rhythm, next_at = :next
                    where subscription_id = :id
                    returning\s\
                    """ + Subscription.COLUMNS)
                        .bind("rhythm", rhythm.slug())
                        .bind("next", Timestamp.from(rhythm.next(clock.instant())))
                        .bind("id", held.id())
                        .get(connection, Subscription::read));
    }

    /** No mail comes any more; the address, its links and mail that waits are deleted. @return whether there was one */
    public boolean end(String token, String from) throws SQLException, IOException {
        return found(
                        token,
                        from,
                        SubscriptionLinks.Purpose.MANAGE,
                        (connection, held) -> Sql.of("delete from intake.subscription where subscription_id = :id")
                                .bind("id", held.id())
                                .update(connection))
                .isPresent();
    }

    /** @throws Refusal rate-limited, when too many wrong ones came from there */
    private <T> Optional<T> found(String token, String from, SubscriptionLinks.Purpose purpose, Deed<T> deed)
            throws SQLException, IOException {
        var network = Network.of(from);
        return Transaction.in(writer, connection -> {
            if (!counts.admits(connection, RecentCounts.Bound.WRONG_LINKS, network)) {
                throw ProblemKind.RATE_LIMITED.refusal("Too many links that were not right came from your network.");
            }
            var held = links.find(connection, Secret.sent(token), purpose);
            if (held.isEmpty()) {
                counts.admit(connection, RecentCounts.Bound.WRONG_LINKS, network);
                return Optional.empty();
            }
            return Optional.of(deed.with(connection, held.get()));
        });
    }
}
