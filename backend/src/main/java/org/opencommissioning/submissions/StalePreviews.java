package org.opencommissioning.submissions;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;

/** A preview shows changes against what is published: where that has changed, it is made anew before anybody approves. */
@Singleton
final class StalePreviews implements Job {
    private static final String STALE = """
        v.against <> coalesce(
          (
            select array_agg(p.edition order by p.edition)
            from published.publication p
            where p.kind = s.kind
              and p.publisher = s.publisher
              and p.period && s.period
              and p.edition is not null
              and p.superseded_by is null),
          '{}')\
        """;

    private final DataSource writer;
    private final SubmissionEvents events;

    StalePreviews(@Named("writer") DataSource writer, SubmissionEvents events) {
        this.writer = writer;
        this.events = events;
    }

    static boolean isStale(Connection connection, long id) throws SQLException {
        return Sql.of("""
            select 1
            from intake.submission s
            join intake.preview v using (submission_id)
            where s.submission_id = :id
              and %s
            """.formatted(STALE))
                .bind("id", id)
                .find(connection, row -> 1)
                .isPresent();
    }

    @Override
    public boolean once() throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            var stale = Sql.of("""
                select s.submission_id
                from intake.submission s
                join intake.preview v using (submission_id)
                where s.state in ('accepted', 'proposed', 'sent-back')
                  and %s
                order by s.submission_id
                limit 1
                for update of s skip locked
                """.formatted(STALE)).find(connection, row -> row.getLong(1));
            if (stale.isPresent()) {
                SubmissionRow.get(connection, stale.get()).queue(connection);
                events.add(
                        connection,
                        stale.get(),
                        "outdated",
                        null,
                        "What is published for this period has changed, so the preview is made again.");
            }
            return stale.isPresent();
        });
    }
}
