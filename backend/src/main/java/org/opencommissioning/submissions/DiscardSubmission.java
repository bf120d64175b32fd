package org.opencommissioning.submissions;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;

/** Takes a draft back before anybody saw it: its file and all that was found in it are destroyed, that there was a delivery remains. */
@Singleton
final class DiscardSubmission {
    private final SubmissionEvents events;

    DiscardSubmission(SubmissionEvents events) {
        this.events = events;
    }

    void discard(Connection connection, Actor actor, long id) throws SQLException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, Act.SUBMIT_RETURN, submission.publisher());
        submission.in(
                SubmissionState.QUEUED,
                SubmissionState.CHECKING,
                SubmissionState.REFUSED,
                SubmissionState.ACCEPTED,
                SubmissionState.PROPOSED,
                SubmissionState.SENT_BACK);
        submission.move(connection, SubmissionState.DISCARDED);
        for (var table : List.of("finding", "held_row", "preview_change", "preview")) {
            Sql.of("delete from intake." + table + " where submission_id = :id")
                    .bind("id", id)
                    .update(connection);
        }
        Sql.of("update intake.submission set understood = '[]', chosen = null where submission_id = :id")
                .bind("id", id)
                .update(connection);
        if (!isShared(connection, submission)) {
            KeptFiles.empty(connection, submission.fileId());
        }
        events.add(connection, id, "discarded", who, null);
    }

    private static boolean isShared(Connection connection, SubmissionRow submission) throws SQLException {
        return Sql.of("""
            select 1
            from intake.submission
            where file_id = :file
              and submission_id <> :id
              and state <> 'discarded'
            """)
                .bind("file", submission.fileId())
                .bind("id", submission.id())
                .find(connection, row -> 1)
                .isPresent();
    }
}
