package org.opencommissioning.feedback.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Answers to recommendations on the public side of the wall. */
final class AnswerTable implements PublishedRows<AnswerRow> {
    private static final String ROW = """
        insert into published.recommendation_answer
          (publication_id, line, by_id, healthwatch_id, reference, number, kind, said_on, words, done_by, evidence)
        values
          (:publication, :line,
           (select organisation_id from published.organisation_key where code = :by),
           (select organisation_id from published.organisation_key where code = :healthwatch),
           :reference, :number, :kind, :said, :words, :done_by, :evidence)
        """;

    @Override
    public void canonical(AnswerRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<AnswerRow> batch) throws SQLException {
        Sql.of(ReportTable.KEY).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("by", draft.publisher().text())
                    .bind("healthwatch", row.healthwatch())
                    .bind("reference", row.reference())
                    .bind("number", row.number())
                    .bind("kind", row.kind().slug())
                    .bind("said", row.saidOn())
                    .bind("words", row.words())
                    .bind("done_by", row.doneBy())
                    .bind("evidence", row.evidence())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // There are no totals of words.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
