package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.values.OrganisationCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the programs that want to know what is published: one edition after the other, each when the one before was taken. The log is the
 * queue: what was delivered is one number, so that nothing is left out however long a receiver, or the portal, is away. A call carries the
 * same id and the same body whenever it is made. No transaction is open while a stranger's program is waited for; several nodes may do it
 * at once, for a webhook is one worker's for a minute.
 */
@Singleton
@Requires(property = "datasources.writer.url")
@Requires(property = "datasources.reader.url")
final class SendWebhooks {
    /** How long until the next try, after one, two … that failed; the last again and again. */
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1));
    /** After how long without an answer it rests. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(SendWebhooks.class);
    private static final Duration HELD = Duration.ofMinutes(1);
    private static final int WORKERS = 4;
    private static final int AT_ONCE = 500;
    private static final int KEPT_ATTEMPTS = 200;
    private static final int GONE = 410;
    /** Editions that are looked at for one list before others have their turn. */
    private static final int LOOKED_AT = 20;
    /** As many news as one call tells. */
    private static final int MOST_NEWS = 100;

    private final DataSource writer;
    private final Snapshots snapshots;
    private final PublicationQueries publications;
    private final TopicNews topics;
    private final CallReceiver receiver;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    SendWebhooks(
            @Named("writer") DataSource writer,
            Snapshots snapshots,
            PublicationQueries publications,
            TopicNews topics,
            CallReceiver receiver,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.writer = writer;
        this.snapshots = snapshots;
        this.publications = publications;
        this.topics = topics;
        this.receiver = receiver;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** One that is this worker's until {@code heldUntil}. @param topic the list that is followed; null for publications as they are */
    private record Due(
            long id,
            String url,
            byte[] secret,
            PublicationFilter filter,
            @Nullable Topic topic,
            long edition,
            int tries,
            Instant heldUntil) {}

    /** What is sent next. @param event empty where nothing fits @param looked up to which edition was looked */
    private record Next(Optional<WebhookEvent> event, long looked) {}

    /** What came of a call. @param status 0 where no answer came */
    private record Came(int status, String outcome) {
        boolean taken() {
            return status >= 200 && status < 300;
        }
    }

    @Scheduled(initialDelay = "${portal.webhooks.every:5s}", fixedDelay = "${portal.webhooks.every:5s}")
    void sendAll() throws InterruptedException {
        if (!attempt()) {
            return;
        }
        var workers = new ArrayList<Thread>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(Thread.ofVirtual().start(this::work));
        }
        for (var worker : workers) {
            worker.join();
        }
    }

    private void work() {
        for (int i = 0; i < AT_ONCE && attempt(); i++) {
            // One edition of one webhook at a time.
        }
    }

    private boolean attempt() {
        try {
            return sendNext();
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.error("Webhooks were not called", e);
            return false;
        }
    }

    /** @return whether there was something to do */
    boolean sendNext() throws SQLException, IOException {
        var held = Transaction.in(writer, this::hold);
        if (held.isEmpty()) {
            return false;
        }
        var webhook = held.get();
        var next = next(webhook);
        if (next.event().isEmpty()) {
            Transaction.in(writer, connection -> passed(connection, webhook, next.looked()));
            return true;
        }
        var event = next.event().get();
        var came = call(webhook, event);
        Transaction.in(
                writer, connection -> heard(connection, webhook, event.data().edition(), came));
        return true;
    }

    private Optional<Due> hold(Connection connection) throws SQLException {
        var now = clock.instant();
        var until = now.plus(HELD);
        return Sql.of("""
            update intake.webhook w
            set next_at = :until
            from (
              select webhook_id
              from intake.webhook
              where state = 'active'
                and next_at <= :now
                and edition < (select coalesce(max(edition), 0) from published.publication)
                and account_id in (select account_id from intake.account where state = 'open')
              order by next_at, webhook_id
              limit 1
              for update skip locked) due
            where w.webhook_id = due.webhook_id
            returning w.webhook_id, w.url, w.secret, w.publisher, w.kind, w.edition, w.tries, w.what, w.question
            """)
                .bind("now", Timestamp.from(now))
                .bind("until", Timestamp.from(until))
                .find(connection, row -> {
                    var publisher = row.getString(4);
                    var topic = row.getString(8) == null ? null : Topic.kept(row.getString(8), row.getString(9));
                    var filter = new PublicationFilter(
                            publisher == null ? null : new OrganisationCode(publisher),
                            topic == null ? row.getString(5) : topic.what().kind(),
                            null,
                            null,
                            null);
                    return new Due(
                            row.getLong(1),
                            row.getString(2),
                            row.getBytes(3),
                            filter,
                            topic,
                            row.getLong(6),
                            row.getInt(7),
                            until);
                });
    }

    private Next next(Due webhook) {
        return snapshots
                .readInTransaction(AsAt.NEWEST, State.ALL, snapshot -> {
                    var following = publications.since(snapshot, webhook.filter(), webhook.edition(), LOOKED_AT);
                    for (var publication : following) {
                        var event = event(snapshot.at(new AsAt.OfEdition(publication.edition())), webhook, publication);
                        if (event.isPresent()) {
                            return new Next(event, publication.edition());
                        }
                    }
                    return new Next(
                            Optional.empty(),
                            following.size() < LOOKED_AT
                                    ? snapshot.state().edition().number()
                                    : following.getLast().edition());
                })
                .value();
    }

    /**
     * What is sent of an edition, from its own state and the one before alone, so that it is the same for ever; empty where the list that
     * is followed shows nothing new in it.
     */
    private Optional<WebhookEvent> event(Snapshot snapshot, Due webhook, Publication newest) throws SQLException {
        long edition = newest.edition();
        var publication = publications.find(snapshot, edition).orElse(newest);
        if (webhook.topic() == null) {
            return Optional.of(WebhookEvent.of(publication));
        }
        var told = topics.since(snapshot, webhook.topic(), edition - 1, MOST_NEWS);
        return told.news().isEmpty()
                ? Optional.empty()
                : Optional.of(WebhookEvent.of(publication, webhook.topic(), told));
    }

    private Came call(Due webhook, WebhookEvent event) throws IOException {
        var id = "webhook-" + webhook.id() + "-edition-" + event.data().edition();
        var now = clock.instant();
        var body = json.writeValueAsBytes(event);
        var headers = new LinkedHashMap<String, String>();
        headers.put("User-Agent", "open-commissioning");
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(webhook.secret(), id, now, body));
        try {
            int status = receiver.post(URI.create(webhook.url()), headers, body);
            return new Came(
                    status,
                    status >= 200 && status < 300
                            ? "delivered"
                            : status >= 300 && status < 400 ? "A redirect is not followed." : "It was not taken.");
        } catch (IOException e) {
            var said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Came(0, said.substring(0, Math.min(said.length(), 200)));
        }
    }

    /** Nothing of it fits up to an edition. */
    private Void passed(Connection connection, Due webhook, long looked) throws SQLException {
        Sql.of("""
            update intake.webhook
            set edition = :looked, next_at = :now
            where webhook_id = :id and edition = :before and next_at = :held
            """)
                .bind("looked", looked)
                .bind("now", Timestamp.from(clock.instant()))
                .bind("id", webhook.id())
                .bind("before", webhook.edition())
                .bind("held", Timestamp.from(webhook.heldUntil()))
                .update(connection);
        return null;
    }

    /** Moves on, or waits longer. Where somebody has set it back meanwhile, that stands. */
    private Void heard(Connection connection, Due webhook, long edition, Came came) throws SQLException {
        var now = clock.instant();
        Sql.of("""
            insert into intake.webhook_attempt (webhook_id, edition, tried_at, status, outcome)
            select webhook_id, :edition, :now, :status, :outcome
            from intake.webhook
            where webhook_id = :id
            """)
                .bind("edition", edition)
                .bind("now", Timestamp.from(now))
                .bind("status", came.status() == 0 ? null : came.status())
                .bind("outcome", came.outcome())
                .bind("id", webhook.id())
                .update(connection);
        Sql.of("""
            delete from intake.webhook_attempt
            where webhook_id = :id
              and attempt_id <= (
                select attempt_id
                from intake.webhook_attempt
                where webhook_id = :id
                order by attempt_id desc
                offset :kept
                limit 1)
            """).bind("id", webhook.id()).bind("kept", KEPT_ATTEMPTS).update(connection);
        if (came.taken()) {
            moveOn(connection, webhook, edition, now);
        } else {
            wait(connection, webhook, came, now);
        }
        return null;
    }

    private static void moveOn(Connection connection, Due webhook, long edition, Instant now) throws SQLException {
        Sql.of("""
            update intake.webhook
            set edition = :edition, tries = 0, failing_since = null, next_at = :now
            where webhook_id = :id and edition = :before and next_at = :held
            """)
                .bind("edition", edition)
                .bind("now", Timestamp.from(now))
                .bind("id", webhook.id())
                .bind("before", webhook.edition())
                .bind("held", Timestamp.from(webhook.heldUntil()))
                .update(connection);
    }

    private void wait(Connection connection, Due webhook, Came came, Instant now) throws SQLException {
        var wait = WAITS.get(Math.min(webhook.tries(), WAITS.size() - 1));
        var rests = Sql.of("""
            update intake.webhook w
            set tries = w.tries + 1,
                next_at = :next,
                failing_since = coalesce(w.failing_since, :now),
                state = case when :gone or w.failing_since <= :patience then 'paused' else 'active' end
            from intake.account a
            where w.webhook_id = :id
              and w.edition = :before
              and w.next_at = :held
              and a.account_id = w.account_id
            returning w.state, a.email
            """)
                .bind("next", Timestamp.from(now.plus(wait)))
                .bind("now", Timestamp.from(now))
                .bind("gone", came.status() == GONE)
                .bind("patience", Timestamp.from(now.minus(PATIENCE)))
                .bind("id", webhook.id())
                .bind("before", webhook.edition())
                .bind("held", Timestamp.from(webhook.heldUntil()))
                .find(connection, row -> row.getString(1).equals("paused") ? row.getString(2) : "");
        if (rests.isPresent() && !rests.get().isEmpty()) {
            outbox.put(connection, letter(rests.get(), webhook));
        }
    }

    private static Letter letter(String email, Due webhook) {
        return new Letter(email, "A webhook of yours rests", """
            Hello,

            webhook %d at Open Commissioning is not called any more: its program was gone, or gave no good answer for a week. Nothing is
            lost. All up to edition %d was delivered; when the program is back, wake it and the rest follows in order:

            POST /api/v1/webhooks/%d/replays with {"since": %d}
            """.formatted(
                        webhook.id(), webhook.edition(), webhook.id(), webhook.edition()));
    }
}
