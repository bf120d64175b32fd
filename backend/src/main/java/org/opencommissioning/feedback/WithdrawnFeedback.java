package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Feedback that is withdrawn: its rows, and behind the wall the words of items that are public nowhere any more. */
@Singleton
final class WithdrawnFeedback implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.feedback", """
        healthwatch_id, reference, about_id, service, month, channel, rating, themes, words, people, commitment,
        received_on, asked_on, due_on, item_id\
        """);

    private final Clock clock;

    WithdrawnFeedback(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean holds(String kind) {
        return kind.equals(FeedbackReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        var items = Sql.of("""
            delete from published.feedback
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            returning item_id
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .list(connection, row -> row.getLong(1))
                .toArray(Long[]::new);
        for (var statement : List.of("""
            update intake.feedback_decision d
            set outcome = 'withdrawn', withdrawn_at = :at, why = null, words = '', salt = decode(repeat('00', 32), 'hex')
            where d.item_id = any(:items)
              and not exists (select from published.feedback f where f.item_id = d.item_id)
            """, """
            delete from intake.feedback_proposal p
            where p.item_id = any(:items)
              and not exists (select from published.feedback f where f.item_id = p.item_id)
            """, """
            update intake.feedback_item i
            set words = '', marks = '[]'
            where i.item_id = any(:items)
              and not exists (select from published.feedback f where f.item_id = i.item_id)
            """)) {
            Sql.of(statement)
                    .bind("items", items)
                    .bind("at", Timestamp.from(clock.instant()))
                    .update(connection);
        }
    }
}
