package org.opencommissioning.consultations.responses;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Responses that are withdrawn: their words are destroyed on both sides of the wall, and are not published again. */
@Singleton
final class WithdrawnResponses implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.consultation_answer", """
        consortium_id, reference, question, choice, people, words, response_id\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(ConsultationResponseReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        var gone = Sql.of("""
            delete from published.consultation_answer
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            returning coalesce(response_id, 0)
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .list(connection, row -> row.getLong(1))
                .toArray(Long[]::new);
        for (var statement : List.of("""
            delete from intake.consultation_words w
            where w.response_id = any(:gone)
              and not exists (
                select
                from published.consultation_answer a
                where a.response_id = w.response_id
                  and a.question = w.question)
            """, """
            delete from intake.consultation_proposal
            where response_id = any(:gone)
            """, """
            update intake.consultation_answer a
            set words = ''
            where a.response_id = any(:gone)
              and a.words is not null
              and not exists (
                select
                from intake.consultation_words w
                where w.response_id = a.response_id
                  and w.question = a.question)
            """)) {
            Sql.of(statement).bind("gone", gone).update(connection);
        }
    }
}
