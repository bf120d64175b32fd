package org.opencommissioning.feedback.reports;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.clock.ResponseClock;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Reports on the public side of the wall. By when an answer is due is counted once, when it is published (decisions/0441). */
final class ReportTable implements PublishedRows<ReportRow> {
    static final String KEY = """
        insert into published.organisation_key (code)
        select :code
        where not exists (select from published.organisation_key where code = :code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.report_line
          (publication_id, line, healthwatch_id, kind, reference, number, to_id, title, words, easy_read, draft_on, said_on,
           due_on)
        values
          (:publication, :line, (select organisation_id from published.organisation_key where code = :healthwatch), :kind,
           :reference, :number, (select organisation_id from published.organisation_key where code = :to), :title, :words,
           :easy, :draft, :said, :due)
        """;

    @Override
    public void canonical(ReportRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ReportRow> batch) throws SQLException {
        Sql.of(KEY).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind("healthwatch", draft.publisher().text())
                    .bind("kind", row.kind().slug())
                    .bind("reference", row.reference())
                    .bind("number", row.number())
                    .bind("to", row.to())
                    .bind("title", row.title())
                    .bind("words", row.words())
                    .bind("easy", row.easyRead())
                    .bind("draft", row.draftOn())
                    .bind("said", row.saidOn())
                    .bind("due", row.kind() == ReportLine.REPORT ? null : due(row.saidOn()))
                    .update(connection);
        }
    }

    /** By the rule in force on the day on which it was sent; null where there was none. */
    private static @Nullable LocalDate due(LocalDate saidOn) {
        return Regimes.on(saidOn)
                .map(regime -> ResponseClock.of(saidOn, regime).dueOn())
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
