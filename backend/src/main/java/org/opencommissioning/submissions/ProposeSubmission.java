package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Cause;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;

/** The preparer has read the findings and the preview, and asks the second person to let it be published. */
@Singleton
final class ProposeSubmission {
    private final SubmissionEvents events;

    ProposeSubmission(SubmissionEvents events) {
        this.events = events;
    }

    /**
     * @param cause  of the list, why it takes the place of what is published; must be given where something is, and is left out otherwise
     * @param reason the same in words
     */
    void propose(Connection connection, Actor actor, long id, @Nullable String cause, @Nullable String reason)
            throws SQLException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, Act.SUBMIT_RETURN, submission.publisher());
        submission.in(SubmissionState.ACCEPTED, SubmissionState.SENT_BACK);
        var preview = find(connection, id)
                .orElseThrow(() -> ProblemKind.WRONG_STATE.refusal("The submission has no preview yet."));
        if (preview.rows == 0 && !submission.nil()) {
            throw ProblemKind.WRONG_STATE.refusal(
                    "Every row is held, so there is nothing to publish yet. A moderator decides about held rows.");
        }
        var why = preview.replaces ? correction(cause, reason) : null;
        Sql.of("""
            update intake.submission
            set state = 'proposed', cause = :cause, reason = :reason
            where submission_id = :id
            """)
                .bind("cause", why == null ? null : why.cause().slug())
                .bind("reason", why == null ? null : why.words())
                .bind("id", id)
                .update(connection);
        events.add(connection, id, "proposed", who, why == null ? null : why.words());
    }

    private record Proposed(boolean replaces, long rows) {}

    private static Optional<Proposed> find(Connection connection, long id) throws SQLException {
        return Sql.of("""
            select v.against <> '{}', s.accepted_rows
            from intake.preview v
            join intake.submission s using (submission_id)
            where submission_id = :id
            """).bind("id", id).find(connection, row -> new Proposed(row.getBoolean(1), row.getLong(2)));
    }

    private static Correction correction(@Nullable String cause, @Nullable String reason) {
        var known = Cause.find(cause == null ? "" : cause)
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "cause",
                        cause == null ? "" : cause,
                        "Something is published for this period already, and readers are told why it changes.",
                        "Give one of "
                                + Arrays.stream(Cause.values()).map(Cause::slug).collect(Collectors.joining(", "))
                                + "."));
        try {
            return new Correction(known, reason == null ? "" : reason);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "reason",
                    reason == null ? "" : reason,
                    "Something is published for this period already, and readers are told why it changes.",
                    "Say in 10 to 500 characters why the figures change.");
        }
    }
}
