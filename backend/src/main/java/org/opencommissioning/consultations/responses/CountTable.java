package org.opencommissioning.consultations.responses;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** What people answered, on the public side of the wall. The database takes no word and no count that no moderator let through. */
final class CountTable implements PublishedRows<CountRow> {
    private static final String ROW = """
        insert into published.consultation_answer
          (publication_id, line, consortium_id, reference, question, choice, people, words, response_id)
        select :publication, :line, organisation_id, :reference, :question, :choice, :people, :words, :response
        from published.organisation_key
        where code = :consortium
        """;

    @Override
    public void canonical(CountRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<CountRow> batch) throws SQLException {
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("consortium", draft.publisher().text())
                    .bind("reference", row.reference())
                    .bind("question", row.question())
                    .bind("choice", row.choice())
                    .bind("people", row.people())
                    .bind("words", row.words())
                    .bind("response", row.response())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // Counts are rows; they are added up when they are read.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
