package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Actor;

/** The second person lets a submission be published, now or at a set time. */
@Singleton
final class ApproveSubmission {
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Clock clock;
    private final ReturnTypes types;
    private final SubmissionEvents events;

    ApproveSubmission(Clock clock, ReturnTypes types, SubmissionEvents events) {
        this.types = types;
        this.clock = clock;
        this.events = events;
    }

    /** @param publishAt null for now */
    void approve(Connection connection, Actor actor, long id, @Nullable Instant publishAt) throws SQLException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, types.approval(submission.kind()), submission.publisher());
        submission.in(SubmissionState.PROPOSED);
        if (submission.submittedBy() != null && submission.submittedBy() == who.accountId()) {
            throw ProblemKind.OWN_SUBMISSION.refusal("You submitted this return, so somebody else must approve it.");
        }
        var now = clock.instant();
        if (publishAt != null
                && (publishAt.isBefore(now.minus(Duration.ofMinutes(5))) || publishAt.isAfter(now.plus(FARTHEST)))) {
            throw ProblemKind.BAD_DATE.refusal(
                    "publishAt",
                    publishAt.toString(),
                    "A return is published now or within a year.",
                    "Give a time from now on, such as 2013-05-01T08:30:00Z.");
        }
        if (StalePreviews.isStale(connection, id)) {
            throw ProblemKind.WRONG_STATE.refusal("What is published for this period has changed since the preview was"
                    + " made. A new preview is being made; look at it first.");
        }
        Sql.of("""
            update intake.submission
            set state = 'approved', approved_by = :account, approved_role = :role, publish_at = :at
            where submission_id = :id
            """)
                .bind("account", who.accountId())
                .bind("role", who.role().slug())
                .bind("at", SubmissionRow.at(publishAt == null ? now : publishAt))
                .bind("id", id)
                .update(connection);
        events.add(connection, id, "approved", who, null);
    }
}
