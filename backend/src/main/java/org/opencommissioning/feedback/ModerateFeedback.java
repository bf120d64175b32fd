package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.Redact;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Role;
import org.opencommissioning.transparencylog.Commitment;
import org.opencommissioning.values.OrganisationCode;

/** A person decides what of an item becomes public; of a serious item two people do. An item is decided once. */
@Singleton
public final class ModerateFeedback {
    private static final String FOREIGN_KEY = "23503";
    private static final int SHOWN = 500;

    private final DataSource writer;
    private final Clock clock;

    ModerateFeedback(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    private record Item(boolean serious, String words) {}

    /** What waits, the alarming and then the oldest first, 500 at most. */
    public List<WaitingItem> listWaiting(Caller caller) throws SQLException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try (var connection = writer.getConnection()) {
            return WaitingItem.list(connection, account(caller), SHOWN);
        }
    }

    /** Batches of which something was let through that is not public yet. */
    public List<ReadyBatch> listReady(Caller caller) throws SQLException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try (var connection = writer.getConnection()) {
            return ReadyBatch.list(connection);
        }
    }

    /** Whose feedback the caller may send. */
    public static List<OrganisationCode> healthwatches(Caller caller) {
        return Permissions.grants(caller).stream()
                .filter(grant -> grant.role() == Role.HEALTHWATCH)
                .map(Grant::organisation)
                .filter(code -> Permissions.may(caller, Act.SUBMIT_RETURN, code))
                .distinct()
                .toList();
    }

    /** What the caller's HealthWatch has sent, the newest first, 500 at most. */
    public List<SentFeedback> listSent(Caller caller) throws SQLException {
        try (var connection = writer.getConnection()) {
            return SentFeedback.list(connection, healthwatches(caller));
        }
    }

    /** Files of the caller's HealthWatch that screening has not read yet. */
    public List<SentFeedback.Unscreened> listUnscreened(Caller caller) throws SQLException {
        try (var connection = writer.getConnection()) {
            return SentFeedback.Unscreened.list(connection, healthwatches(caller));
        }
    }

    /** Files of one HealthWatch that screening has not read yet, for whoever may send for it. */
    List<SentFeedback.Unscreened> listUnscreened(Caller caller, OrganisationCode healthwatch) throws SQLException {
        Permissions.require(caller, Act.SUBMIT_RETURN, healthwatch);
        try (var connection = writer.getConnection()) {
            return SentFeedback.Unscreened.list(connection, List.of(healthwatch));
        }
    }

    /** What one HealthWatch has sent, for whoever may send for it. */
    List<SentFeedback> listSent(Caller caller, OrganisationCode healthwatch) throws SQLException {
        Permissions.require(caller, Act.SUBMIT_RETURN, healthwatch);
        try (var connection = writer.getConnection()) {
            return SentFeedback.list(connection, List.of(healthwatch));
        }
    }

    /** Lets the words be published without the marked passages. @param marks in the order of the text */
    public Moderated publish(Caller caller, long itemId, List<Mark> marks, String why)
            throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        return Transaction.in(writer, connection -> {
            var item = lock(connection, itemId);
            if (item.isEmpty()) {
                return new Moderated.Unknown();
            }
            if (isDecided(connection, itemId)) {
                return new Moderated.Already();
            }
            var words = Redact.of(item.get().words(), marks);
            return item.get().serious()
                    ? second(connection, itemId, words, account(caller), why)
                    : decide(
                            connection, itemId, new Outcome(Decision.PUBLISH, words, why, null), account(caller), null);
        });
    }

    /** Gives an item back to HealthWatch. @param words for HealthWatch to read */
    public Moderated giveBack(Caller caller, long itemId, ReturnedWhy why, Correction words)
            throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        return Transaction.in(
                writer,
                connection -> lock(connection, itemId).isEmpty()
                        ? new Moderated.Unknown()
                        : decide(
                                connection,
                                itemId,
                                new Outcome(Decision.RETURNED, "", words.words(), why.slug()),
                                account(caller),
                                null));
    }

    /** HealthWatch takes back what is not public yet, whatever a moderator has decided. */
    public Moderated withdraw(Caller caller, OrganisationCode healthwatch, String reference, Correction why)
            throws SQLException, IOException {
        Permissions.require(caller, Act.SUBMIT_RETURN, healthwatch);
        try {
            return Transaction.in(writer, connection -> {
                var items = Sql.of("""
                    select item_id
                    from intake.feedback_item
                    where publisher = :publisher
                      and reference = :reference
                    order by item_id
                    for update
                    """)
                        .bind("publisher", healthwatch.text())
                        .bind("reference", reference)
                        .list(connection, row -> row.getLong(1));
                for (long item : items) {
                    takeBack(connection, item, why, account(caller));
                }
                return items.isEmpty() ? new Moderated.Unknown() : new Moderated.Decided();
            });
        } catch (SQLException e) {
            if (FOREIGN_KEY.equals(e.getSQLState())) {
                return new Moderated.IsPublic();
            }
            throw e;
        }
    }

    private record Outcome(
            String name,
            String words,
            String reason,
            @Nullable String why) {}

    private Moderated second(Connection connection, long itemId, String words, long account, String why)
            throws SQLException {
        var first = Sql.of("""
            select proposed_by
            from intake.feedback_proposal
            where item_id = :item
              and words = :words
              and proposed_by <> :account
            """)
                .bind("item", itemId)
                .bind("words", words)
                .bind("account", account)
                .find(connection, row -> row.getLong(1));
        if (first.isPresent()) {
            return decide(connection, itemId, new Outcome(Decision.PUBLISH, words, why, null), first.get(), account);
        }
        Sql.of("""
            insert into intake.feedback_proposal (item_id, words, reason, proposed_by, proposed_at)
            values (:item, :words, :reason, :account, :at)
            on conflict (item_id) do update
            set words = excluded.words, reason = excluded.reason, proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
            """)
                .bind("item", itemId)
                .bind("words", words)
                .bind("reason", why)
                .bind("account", account)
                .bind("at", Timestamp.from(clock.instant()))
                .update(connection);
        return new Moderated.NeedsSecond();
    }

    private Moderated decide(Connection connection, long itemId, Outcome outcome, long account, Long second)
            throws SQLException {
        int decided = Sql.of("""
            insert into intake.feedback_decision
              (item_id, serious, outcome, words, salt, reason, why, decided_by, seconded_by, decided_at, withdrawn_at)
            select item_id, serious, :outcome, :words, :salt, :reason, :why, :account, :second, :at,
                   :withdrawn
            from intake.feedback_item
            where item_id = :item
            on conflict (item_id) do nothing
            """)
                .bind("item", itemId)
                .bind("outcome", outcome.name())
                .bind("words", outcome.words())
                .bind("salt", Commitment.newSalt())
                .bind("reason", outcome.reason())
                .bind("why", outcome.why())
                .bind("account", account)
                .bind("second", second)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("withdrawn", outcome.name().equals(Decision.WITHDRAWN) ? Timestamp.from(clock.instant()) : null)
                .update(connection);
        return decided == 1 ? new Moderated.Decided() : new Moderated.Already();
    }

    private void takeBack(Connection connection, long itemId, Correction why, long account) throws SQLException {
        var outcome = new Outcome(Decision.WITHDRAWN, "", why.words(), null);
        if (decide(connection, itemId, outcome, account, null) instanceof Moderated.Already) {
            Sql.of("""
                update intake.feedback_decision
                set outcome = :outcome, words = '', reason = :reason, why = null, withdrawn_at = :at
                where item_id = :item
                """)
                    .bind("at", Timestamp.from(clock.instant()))
                    .bind("outcome", outcome.name())
                    .bind("reason", outcome.reason())
                    .bind("item", itemId)
                    .update(connection);
        }
    }

    private static Optional<Item> lock(Connection connection, long itemId) throws SQLException {
        return Sql.of("select serious, words from intake.feedback_item where item_id = :item for update")
                .bind("item", itemId)
                .find(connection, row -> new Item(row.getBoolean(1), row.getString(2)));
    }

    private static boolean isDecided(Connection connection, long itemId) throws SQLException {
        return Sql.of("select exists (select from intake.feedback_decision where item_id = :item)")
                .bind("item", itemId)
                .get(connection, row -> row.getBoolean(1));
    }

    private static long account(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous anonymous -> throw new IllegalStateException("Nobody may decide nothing");
            case Caller.KeyHolder key -> key.accountId();
            case Caller.SignedIn person -> person.accountId();
        };
    }
}
