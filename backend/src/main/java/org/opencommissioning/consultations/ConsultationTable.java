package org.opencommissioning.consultations;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.documents.KeptDocuments;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.clock.ResponseClock;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Consultations on the public side of the wall. By when scrutiny has to acknowledge is counted once, when it is published. */
final class ConsultationTable implements PublishedRows<ConsultationRow> {
    private static final String KEY = """
        insert into published.organisation_key (code)
        select :code
        where not exists (select from published.organisation_key where code = :code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.consultation_line
          (publication_id, line, consortium_id, kind, reference, number, question, title, words, easy_read, choices, opens_on,
           closes_on, why_short, done, to_id, said_on, due_on, document)
        values
          (:publication, :line, (select organisation_id from published.organisation_key where code = :consortium), :kind,
           :reference, :number, :question, :title, :words, :easy, :choices, :opens, :closes, :why, :done,
           (select organisation_id from published.organisation_key where code = :to), :said, :due, :document)
        """;

    @Override
    public void canonical(ConsultationRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ConsultationRow> batch) throws SQLException {
        Sql.of(KEY).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("consortium", draft.publisher().text())
                    .bind("kind", row.kind().slug())
                    .bind("reference", row.reference())
                    .bind("number", row.number())
                    .bind(
                            "question",
                            row.question() == null ? null : row.question().slug())
                    .bind("title", row.title())
                    .bind("words", row.words())
                    .bind("easy", row.easyRead())
                    .bind("choices", row.choices().toArray(String[]::new))
                    .bind("opens", row.from())
                    .bind("closes", row.until())
                    .bind("why", row.whyShort())
                    .bind("done", row.done())
                    .bind("to", row.to())
                    .bind("said", row.saidOn())
                    .bind("document", row.document())
                    .bind("due", row.kind() == ConsultationLine.REFERRAL ? due(row.saidOn()) : null)
                    .update(connection);
            if (row.document() != null) {
                KeptDocuments.mention(connection, draft.publicationId(), row.line(), row.document(), row.title());
            }
        }
    }

    private static @Nullable LocalDate due(@Nullable LocalDate sentOn) {
        return sentOn == null
                ? null
                : Regimes.on(sentOn)
                        .map(regime -> ResponseClock.of(sentOn, regime).dueOn())
                        .orElse(null);
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
