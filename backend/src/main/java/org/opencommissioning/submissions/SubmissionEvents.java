package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.audit.AuditTrail;
import org.opencommissioning.security.audit.Deed;
import org.opencommissioning.security.audit.Outcome;

/** Who did what with a submission, in the transaction in which it was done. Kept behind the wall. */
@Singleton
final class SubmissionEvents {
    private final Clock clock;
    private final AuditTrail audit;

    SubmissionEvents(Clock clock, AuditTrail audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /** What a person did goes into the audit trail too, which makes others wait: call it last. */
    void add(Connection connection, long submissionId, String act, @Nullable Person who, @Nullable String words)
            throws SQLException {
        Sql.of("""
            insert into intake.submission_event (submission_id, number, happened_at, act, account_id, role, words)
            select :id, coalesce(max(number), 0) + 1, :at, :act, :account, :role, :words
            from intake.submission_event
            where submission_id = :id
            """)
                .bind("id", submissionId)
                .bind("at", Timestamp.from(clock.instant()))
                .bind("act", act)
                .bind("account", who == null ? null : who.accountId())
                .bind("role", who == null ? null : who.role().slug())
                .bind("words", words)
                .update(connection);
        if (who != null) {
            audit.record(
                    connection,
                    who.actor(),
                    new Deed("submission-" + act, "submission " + submissionId, who.organisation(), Outcome.DONE));
        }
    }

    static List<SubmissionEvent> list(Connection connection, long submissionId) throws SQLException {
        return Sql.of("""
            select happened_at, act, role, words
            from intake.submission_event
            where submission_id = :id
            order by number
            """)
                .bind("id", submissionId)
                .list(
                        connection,
                        row -> new SubmissionEvent(
                                row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)));
    }
}
