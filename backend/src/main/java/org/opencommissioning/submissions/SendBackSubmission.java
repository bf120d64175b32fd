package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.security.Actor;

/** The second person says what must change first; also stops what is approved and not yet published. */
@Singleton
final class SendBackSubmission {
    private final ReturnTypes types;
    private final SubmissionEvents events;

    SendBackSubmission(ReturnTypes types, SubmissionEvents events) {
        this.types = types;
        this.events = events;
    }

    void sendBack(Connection connection, Actor actor, long id, @Nullable String words) throws SQLException {
        var submission = SubmissionRow.lock(connection, id);
        var who = Person.who(actor, types.approval(submission.kind()), submission.publisher());
        submission.in(SubmissionState.PROPOSED, SubmissionState.APPROVED);
        Sql.of("""
            update intake.submission
            set state = 'sent-back', approved_by = null, approved_role = null, publish_at = null
            where submission_id = :id
            """).bind("id", id).update(connection);
        events.add(connection, id, "sent-back", who, Said.words("words", words, 3, "Say what must change"));
    }
}
