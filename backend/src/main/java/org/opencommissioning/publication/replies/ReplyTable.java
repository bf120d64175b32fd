package org.opencommissioning.publication.replies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Replies on the public side of the wall. */
final class ReplyTable implements PublishedRows<ReplyRow> {
    @Override
    public void canonical(ReplyRow row, Draft draft, Canonical out) {
        row.canonical(draft.publisher().text(), out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ReplyRow> batch) throws SQLException {
        for (var row : batch) {
            Sql.of("""
                insert into published.reply (publication_id, line, organisation, about_edition, about_line, words)
                values (:publication, :line, :organisation, :edition, :about, :words)
                """)
                    .bind("publication", draft.publicationId())
                    .bind("line", Math.toIntExact(row.line()))
                    .bind("organisation", draft.publisher().text())
                    .bind("edition", row.edition())
                    .bind("about", row.aboutLine())
                    .bind("words", row.words())
                    .update(connection);
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) {
        // There are no totals.
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they stand is said by their publication.
    }
}
