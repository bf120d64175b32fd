package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Guidance.Ruling;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Permissions;

/**
 * A person decides about one held row. A moderator releases or refuses it; whoever prepared the file may refuse a row of their own, not
 * release it. The file is then checked again, so that every figure of it is made in one way (decisions/0342).
 */
@Singleton
final class DecideHeldRow {
    private final Clock clock;
    private final SubmissionEvents events;

    DecideHeldRow(Clock clock, SubmissionEvents events) {
        this.clock = clock;
        this.events = events;
    }

    void decide(Connection connection, Actor actor, long id, long line, Ruling ruling, @Nullable String reason)
            throws SQLException {
        var submission = SubmissionRow.lock(connection, id);
        boolean own = ruling == Ruling.REFUSE
                && !Permissions.may(actor.caller(), Act.DECIDE_HELD_ROW, submission.publisher())
                && Permissions.may(actor.caller(), Act.SUBMIT_RETURN, submission.publisher());
        var who = Person.who(actor, own ? Act.SUBMIT_RETURN : Act.DECIDE_HELD_ROW, submission.publisher());
        var words = Said.words("reason", reason, 10, "Say why the row is published or left out");
        submission.in(
                SubmissionState.QUEUED,
                SubmissionState.CHECKING,
                SubmissionState.ACCEPTED,
                SubmissionState.PROPOSED,
                SubmissionState.SENT_BACK,
                SubmissionState.PUBLISHED);
        mark(connection, id, line, ruling, words, who);
        events.add(
                connection,
                id,
                ruling == Ruling.RELEASE ? "row-released" : "row-refused",
                who,
                "Line " + line + ": " + words);
        if (submission.state() != SubmissionState.PUBLISHED) {
            submission.queue(connection);
        } else if (ruling == Ruling.RELEASE) {
            bringAfter(connection, submission, who);
        }
    }

    private void mark(Connection connection, long id, long line, Ruling ruling, String words, Person who)
            throws SQLException {
        int marked = Sql.of("""
            update intake.held_row
            set ruling = :ruling, reason = :reason, decided_by = :account, decided_role = :role, decided_at = :at
            where submission_id = :id
              and line = :line
              and ruling is null
            """)
                .bind("ruling", ruling.name())
                .bind("reason", words)
                .bind("account", who.accountId())
                .bind("role", who.role().slug())
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", id)
                .bind("line", line)
                .update(connection);
        if (marked == 0) {
            throw ProblemKind.WRONG_STATE.refusal("Line " + line + " is not held, or somebody has decided about it.");
        }
    }

    /** Rows released after the publication come as its correction: the same file again, with what was decided so far. */
    private void bringAfter(Connection connection, SubmissionRow published, Person who) throws SQLException {
        var open = Sql.of("""
            select submission_id
            from intake.submission
            where follows = :id
              and state in ('queued', 'checking', 'refused', 'accepted', 'proposed', 'sent-back')
            for update
            """).bind("id", published.id()).find(connection, row -> row.getLong(1));
        long next = open.isPresent() ? open.get() : copy(connection, published);
        Sql.of("""
            insert into intake.held_row (submission_id, line, rules, ruling, reason, decided_by, decided_role, decided_at)
            select :next, line, rules, ruling, reason, decided_by, decided_role, decided_at
            from intake.held_row
            where submission_id = :id
            on conflict (submission_id, line) do update
            set ruling = excluded.ruling, reason = excluded.reason, decided_by = excluded.decided_by,
                decided_role = excluded.decided_role, decided_at = excluded.decided_at
            """).bind("next", next).bind("id", published.id()).update(connection);
        if (open.isPresent()) {
            SubmissionRow.get(connection, next).queue(connection);
        } else {
            events.add(connection, next, "submitted", who, "Rows of submission " + published.id() + " were released.");
        }
    }

    private long copy(Connection connection, SubmissionRow published) throws SQLException {
        return Sql.of("""
            insert into intake.submission
              (kind, publisher, period, file_id, file_name, submitted_at, state, submitted_by, chosen, follows)
            select kind, publisher, period, file_id, file_name, :at, 'queued', submitted_by, chosen, submission_id
            from intake.submission
            where submission_id = :id
            returning submission_id
            """)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("id", published.id())
                .get(connection, row -> row.getLong(1));
    }
}
