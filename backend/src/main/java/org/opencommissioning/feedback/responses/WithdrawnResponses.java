package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.WithdrawableRows;

/** Answers that are withdrawn, such as one that told who a patient is. */
@Singleton
final class WithdrawnResponses implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ResponseReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        Sql.of("""
            insert into published.response
              (publication_id, line, by_id, healthwatch_id, reference, kind, said_on, until_on, working_days, words, change,
               change_by, changed_on, evidence, due_on)
            select :draft, line, by_id, healthwatch_id, reference, kind, said_on, until_on, working_days, words, change,
                   change_by, changed_on, evidence, due_on
            from published.response
            where publication_id = :id
              and line <> all(:except)
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .update(connection);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("""
            delete from published.response
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
