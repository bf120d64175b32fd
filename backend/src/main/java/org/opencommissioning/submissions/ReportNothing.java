package org.opencommissioning.submissions;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.KeptFiles;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * Somebody says that their organisation has nothing to report for a period. The sentence is the return's file, so that it is approved,
 * published and proved as any other (decisions/0341).
 */
@Singleton
final class ReportNothing {
    private final Clock clock;
    private final ReturnTypes types;
    private final SubmissionEvents events;

    ReportNothing(Clock clock, ReturnTypes types, SubmissionEvents events) {
        this.clock = clock;
        this.types = types;
        this.events = events;
    }

    /** @return the number of the submission */
    long report(Connection connection, Actor actor, String kind, OrganisationCode publisher, Period period)
            throws SQLException, IOException {
        var who = Person.who(actor, Act.SUBMIT_NIL_RETURN, publisher);
        var sentence = types.get(kind).title() + ": " + publisher + " reports nothing for " + period + ".\n";
        var now = clock.instant();
        var file = KeptFiles.keep(connection, new ByteArrayInputStream(sentence.getBytes(StandardCharsets.UTF_8)), now);
        long id = Sql.of("""
            insert into intake.submission
              (kind, publisher, period, file_id, file_name, submitted_at, state, submitted_by, nil)
            values
              (:kind, :publisher, daterange(:from, :to), :file, 'nothing-to-report.txt', :at, 'queued', :account, true)
            returning submission_id
            """)
                .bind("kind", kind)
                .bind("publisher", publisher.text())
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("file", file.id())
                .bind("at", Timestamp.from(now))
                .bind("account", who.accountId())
                .get(connection, row -> row.getLong(1));
        events.add(connection, id, "submitted", who, "Nothing to report.");
        return id;
    }
}
