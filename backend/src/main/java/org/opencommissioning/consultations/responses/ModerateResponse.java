package org.opencommissioning.consultations.responses;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.Redact;
import org.opencommissioning.feedback.Moderated;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;

/** A person decides what of somebody's answers becomes public; of words that alarm two people do. Answers are decided once. */
@Singleton
public final class ModerateResponse {
    private static final int SHOWN = 500;

    private final DataSource writer;
    private final Clock clock;

    ModerateResponse(@Named("writer") DataSource writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** What waits, the alarming and then the oldest first, 500 at most; without the answers. */
    public List<WaitingResponse> listWaiting(Caller caller) throws SQLException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        try (var connection = writer.getConnection()) {
            return WaitingResponse.list(connection, account(caller), SHOWN);
        }
    }

    /** One of them, with its answers. */
    public Optional<WaitingResponse> find(Caller caller, long id) throws SQLException {
        for (var waiting : listWaiting(caller)) {
            if (waiting.id() == id) {
                try (var connection = writer.getConnection()) {
                    return Optional.of(waiting.read(connection));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param marks of the words of a question, in the order of the text: what is taken out
     * @throws org.opencommissioning.api.problems.Refusal when words are to be published whose author did not agree
     */
    public Moderated decide(
            Caller caller, long id, ResponseOutcome outcome, Map<Integer, List<Mark>> marks, String reason)
            throws SQLException, IOException {
        Permissions.requireAnywhere(caller, Act.MODERATE_FEEDBACK);
        long account = account(caller);
        return Transaction.in(writer, connection -> {
            var locked = Sql.of("""
                select serious, consent
                from intake.consultation_response
                where response_id = :id and confirmed_at is not null
                for update
                """).bind("id", id).find(connection, row ->
                    new boolean[] {row.getBoolean(1), row.getBoolean(2)});
            if (locked.isEmpty()) {
                return new Moderated.Unknown();
            }
            boolean serious = locked.get()[0];
            if (outcome != ResponseOutcome.PUBLISH) {
                return record(connection, id, outcome, Map.of(), reason, account, null);
            }
            if (!locked.get()[1]) {
                throw ProblemKind.NOT_ALLOWED.refusal("Whoever wrote this did not agree to its publication.");
            }
            var words = redacted(connection, id, marks);
            if (!serious) {
                return record(connection, id, outcome, words, reason, account, null);
            }
            var first = proposedBy(connection, id, words, account);
            return first.isPresent()
                    ? record(connection, id, outcome, words, reason, first.get(), account)
                    : propose(connection, id, words, account);
        });
    }

    private static Map<Integer, String> redacted(Connection connection, long id, Map<Integer, List<Mark>> marks)
            throws SQLException {
        var words = new TreeMap<Integer, String>();
        Sql.of("select question, words from intake.consultation_answer where response_id = :id and words is not null")
                .bind("id", id)
                .each(
                        connection,
                        0,
                        row -> words.put(
                                row.getInt(1),
                                Redact.of(row.getString(2), marks.getOrDefault(row.getInt(1), List.of()))));
        return words;
    }

    private static String joined(Map<Integer, String> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + ". " + entry.getValue())
                .collect(Collectors.joining("\n\n"));
    }

    private static Optional<Long> proposedBy(Connection connection, long id, Map<Integer, String> words, long other)
            throws SQLException {
        return Sql.of("""
            select proposed_by
            from intake.consultation_proposal
            where response_id = :id
              and words = :words
              and proposed_by <> :other
            """)
                .bind("id", id)
                .bind("words", joined(words))
                .bind("other", other)
                .find(connection, row -> row.getLong(1));
    }

    private Moderated propose(Connection connection, long id, Map<Integer, String> words, long account)
            throws SQLException {
        if (isDecided(connection, id)) {
            return new Moderated.Already();
        }
        Sql.of("""
            insert into intake.consultation_proposal (response_id, words, proposed_by, proposed_at)
            values (:id, :words, :account, :at)
            on conflict (response_id) do update
            set words = excluded.words, proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
            """)
                .bind("id", id)
                .bind("words", joined(words))
                .bind("account", account)
                .bind("at", Timestamp.from(clock.instant()))
                .update(connection);
        return new Moderated.NeedsSecond();
    }

    private static boolean isDecided(Connection connection, long id) throws SQLException {
        return Sql.of("select exists (select from intake.consultation_decision where response_id = :id)")
                .bind("id", id)
                .get(connection, row -> row.getBoolean(1));
    }

    private Moderated record(
            Connection connection,
            long id,
            ResponseOutcome outcome,
            Map<Integer, String> words,
            String reason,
            long account,
            @Nullable Long second)
            throws SQLException {
        int decided = Sql.of("""
            insert into intake.consultation_decision
              (response_id, serious, consent, outcome, reason, decided_by, seconded_by, decided_at)
            select response_id, serious, consent, :outcome, :reason, :account, :second, :at
            from intake.consultation_response
            where response_id = :id
            on conflict (response_id) do nothing
            """)
                .bind("outcome", outcome.slug())
                .bind("reason", reason)
                .bind("account", account)
                .bind("second", second)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", id)
                .update(connection);
        if (decided == 0) {
            return new Moderated.Already();
        }
        for (var entry : words.entrySet()) {
            Sql.of("""
                insert into intake.consultation_words (response_id, question, words)
                values (:id, :question, :words)
                """)
                    .bind("id", id)
                    .bind("question", entry.getKey())
                    .bind("words", entry.getValue())
                    .update(connection);
        }
        return new Moderated.Decided();
    }

    private static long account(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous anonymous -> throw new IllegalStateException("Nobody may decide nothing");
            case Caller.KeyHolder key -> key.accountId();
            case Caller.SignedIn person -> person.accountId();
        };
    }
}
