package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.values.OrganisationCode;

/** Webhooks of an account: made, looked at, set back to an edition, ended. Each belongs to whoever made it. */
@Singleton
@Requires(property = "datasources.writer.url")
@Requires(property = "datasources.reader.url")
final class Webhooks {
    static final int MOST = 20;
    static final int SHOWN_ATTEMPTS = 100;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource writer;
    private final WebhookAddress addresses;
    private final Snapshots snapshots;
    private final TopicNews topics;
    private final AuditTrail trail;
    private final Clock clock;

    Webhooks(
            @Named("writer") DataSource writer,
            WebhookAddress addresses,
            Snapshots snapshots,
            TopicNews topics,
            AuditTrail trail,
            Clock clock) {
        this.writer = writer;
        this.addresses = addresses;
        this.snapshots = snapshots;
        this.topics = topics;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param secret as Standard Webhooks writes it; told now and never again */
    record Made(String secret, Webhook webhook) {}

    /** What somebody wants to be called with. @param follow the query of a link to {@code /follow} */
    record Wanted(
            @Nullable OrganisationCode publisher,
            @Nullable String kind,
            @Nullable String follow) {

        /** @throws Refusal when it cannot be followed */
        @Nullable
        Topic topic() {
            if (follow == null) {
                return null;
            }
            if (publisher != null || kind != null) {
                throw ProblemKind.BAD_VALUE.refusal(
                        "follow",
                        follow,
                        "A list has filters of its own.",
                        "Leave out 'publisher' and 'kind', or leave out 'follow'.");
            }
            return Topic.asked(follow);
        }
    }

    /** @param since the last edition that the receiver knows; null for the newest @throws Refusal when it may not be */
    Made make(Connection connection, Actor actor, String url, Wanted wanted, @Nullable Long since) throws SQLException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_WEBHOOK);
        var objection = addresses.objection(url);
        if (objection.isPresent()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "url", url, objection.get(), "Give an address of the open internet, https://example.org/portal.");
        }
        var kind = wanted.kind();
        if (kind != null && !kind.matches("[a-z][a-z0-9-]{0,39}")) {
            throw ProblemKind.BAD_VALUE.refusal("kind", kind, "That is no kind of return.", "Look at /api/v1/returns.");
        }
        var topic = wanted.topic();
        if (topic != null) {
            // Whom or what it names must be known: a call that never comes tells nobody why.
            snapshots.read(AsAt.NEWEST, State.ALL, snapshot -> topics.title(snapshot, topic));
        }
        var account = actor.accountId();
        if (list(connection, account).size() >= MOST) {
            throw ProblemKind.NOT_ALLOWED.refusal("You have " + MOST + " webhooks: delete one first.");
        }
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        long newest = newest(connection);
        var now = Timestamp.from(clock.instant());
        var webhook = Sql.of("""
            insert into intake.webhook
              (account_id, url, secret, publisher, kind, what, question, edition, state, next_at, made_at)
            values (:account, :url, :secret, :publisher, :kind, :what, :question, :edition, 'active', :now, :now)
            returning\s\
            """ + Webhook.COLUMNS)
                .bind("account", account)
                .bind("url", url)
                .bind("secret", secret)
                .bind(
                        "publisher",
                        wanted.publisher() == null ? null : wanted.publisher().text())
                .bind("kind", kind)
                .bind("what", topic == null ? null : topic.what().slug())
                .bind("question", topic == null ? null : topic.query())
                .bind("edition", since == null ? newest : edition(since, newest))
                .bind("now", now)
                .get(connection, Webhook::read);
        trail.record(connection, actor, Deed.done(Act.HOLD_WEBHOOK.slug(), "webhook " + webhook.id()));
        return new Made("whsec_" + Base64.getEncoder().encodeToString(secret), webhook);
    }

    private static long newest(Connection connection) throws SQLException {
        return Sql.of("select coalesce(max(edition), 0) from published.publication")
                .get(connection, row -> row.getLong(1));
    }

    private static long edition(long since, long newest) {
        if (since < 0 || since > newest) {
            throw ProblemKind.UNKNOWN_EDITION.refusal(
                    "since",
                    Long.toString(since),
                    "There is no edition " + since + ".",
                    "Give 0 for everything, or an edition up to " + newest + ".");
        }
        return since;
    }

    /** An account's, the newest first. */
    List<Webhook> list(Connection connection, @Nullable Long account) throws SQLException {
        return Sql.of("select " + Webhook.COLUMNS
                        + " from intake.webhook where account_id = :account order by webhook_id desc")
                .bind("account", account)
                .list(connection, Webhook::read);
    }

    List<Webhook> list(Actor actor) throws SQLException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_WEBHOOK);
        try (var connection = writer.getConnection()) {
            return list(connection, actor.accountId());
        }
    }

    /** @throws Refusal not-found, for those of others too */
    Webhook get(Connection connection, Actor actor, long id) throws SQLException {
        Permissions.requireAnywhere(actor.caller(), Act.HOLD_WEBHOOK);
        return Sql.of("select " + Webhook.COLUMNS
                        + " from intake.webhook where webhook_id = :id and account_id = :account")
                .bind("id", id)
                .bind("account", actor.accountId())
                .find(connection, Webhook::read)
                .orElseThrow(() -> nothing(id));
    }

    Webhook get(Actor actor, long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            return get(connection, actor, id);
        }
    }

    /** The last calls, the newest first. */
    List<WebhookAttempt> attempts(Actor actor, long id) throws SQLException {
        try (var connection = writer.getConnection()) {
            get(connection, actor, id);
            return Sql.of("""
                select edition, tried_at, status, outcome
                from intake.webhook_attempt
                where webhook_id = :id
                order by attempt_id desc
                limit :most
                """)
                    .bind("id", id)
                    .bind("most", SHOWN_ATTEMPTS)
                    .list(
                            connection,
                            row -> new WebhookAttempt(
                                    row.getLong(1),
                                    row.getTimestamp(2).toInstant(),
                                    row.getObject(3, Integer.class),
                                    row.getString(4)));
        }
    }

    /** Sends everything after an edition again, from now on; wakes one that rests. */
    Webhook replay(Connection connection, Actor actor, long id, long since) throws SQLException {
        get(connection, actor, id);
        var webhook = Sql.of("""
            update intake.webhook
            set edition = :edition, state = 'active', tries = 0, failing_since = null, next_at = :now
            where webhook_id = :id
            returning\s\
            """ + Webhook.COLUMNS)
                .bind("edition", edition(since, newest(connection)))
                .bind("now", Timestamp.from(clock.instant()))
                .bind("id", id)
                .get(connection, Webhook::read);
        trail.record(connection, actor, Deed.done("replay-webhook", "webhook " + id));
        return webhook;
    }

    /** Ends it; its secret and its calls are forgotten. */
    void end(Actor actor, long id) throws SQLException, IOException {
        Transaction.in(writer, connection -> {
            get(connection, actor, id);
            Sql.of("delete from intake.webhook where webhook_id = :id")
                    .bind("id", id)
                    .update(connection);
            trail.record(connection, actor, Deed.done("end-webhook", "webhook " + id));
            return Optional.empty();
        });
    }

    private static Refusal nothing(long id) {
        return ProblemKind.NOT_FOUND.refusal("You have no webhook " + id + ".");
    }
}
