package org.opencommissioning.publication.timeliness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Extensions on the public side of the wall. */
final class ExtensionTable implements PublishedRows<ExtensionRow> {
    @Override
    public void canonical(ExtensionRow row, Draft draft, Canonical out) {
        out.beginObject()
                .member("dueOn", row.dueOn().toString())
                .member("from", row.period().from().toString())
                .member("kind", row.kind())
                .member("line", row.line())
                .member("organisation", row.organisation().text())
                .member("reason", row.reason())
                .member("to", row.period().lastDay().toString())
                .endObject();
    }

    @Override
    public void write(Connection connection, Draft draft, List<ExtensionRow> batch) throws SQLException {
        for (var row : batch) {
            Sql.of("""
                insert into published.extension (publication_id, line, kind, organisation, period, due_on, reason)
                values (:publication, :line, :kind, :organisation, daterange(:from, :to), :due, :reason)
                """)
                    .bind("publication", draft.publicationId())
                    .bind("line", Math.toIntExact(row.line()))
                    .bind("kind", row.kind())
                    .bind("organisation", row.organisation().text())
                    .bind("from", row.period().from())
                    .bind("to", row.period().to())
                    .bind("due", row.dueOn())
                    .bind("reason", row.reason())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // There are no totals.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
