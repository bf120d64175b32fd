package org.opencommissioning.interests.companies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Confirmed companies on the public side of the wall. */
final class CompanyTable implements PublishedRows<CompanyRow> {
    @Override
    public void canonical(CompanyRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<CompanyRow> batch) throws SQLException {
        for (var row : batch) {
            Sql.of("""
                insert into published.company
                  (publication_id, line, number, name, status, created_on, ceased_on, community_interest, organisation_id, found_by)
                select :publication, :line, :number, :name, :status, :created, :ceased, :community, organisation_id, :found
                from published.organisation_key
                where code = :code
                """)
                    .bind("publication", draft.publicationId())
                    .bind("line", Math.toIntExact(row.line()))
                    .bind("number", row.number())
                    .bind("name", row.name())
                    .bind("status", row.status())
                    .bind("created", row.createdOn())
                    .bind("ceased", row.ceasedOn())
                    .bind("community", row.communityInterest())
                    .bind("found", row.foundBy().code())
                    .bind("code", row.organisation().text())
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
