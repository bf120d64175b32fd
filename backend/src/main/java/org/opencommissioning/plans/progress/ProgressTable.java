package org.opencommissioning.plans.progress;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.FinancialYear;

/** Progress on the public side of the wall. */
final class ProgressTable implements PublishedRows<ProgressRow> {
    @Override
    public void canonical(ProgressRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ProgressRow> batch) throws SQLException {
        for (var row : batch) {
            Sql.of("""
                insert into published.plan_progress
                  (publication_id, line, year_from, part, reference, value, saved_pence, reached_on, narrative)
                values (:publication, :line, :year, :part, :reference, :value, :saved, :reached, :narrative)
                """)
                    .bind("publication", draft.publicationId())
                    .bind("line", row.line())
                    .bind(
                            "year",
                            FinancialYear.of(draft.period().from()).period().from())
                    .bind("part", row.part().code())
                    .bind("reference", row.reference())
                    .bind("value", row.value())
                    .bind("saved", row.saved() == null ? null : row.saved().pence())
                    .bind("reached", row.reachedOn())
                    .bind("narrative", row.narrative())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // Values of different units have no sum.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
