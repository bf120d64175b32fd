package org.opencommissioning.interests.companies;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Published companies as the log hashed them. */
@Singleton
final class HashedCompanies implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(CompanyReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select c.*, k.code
            from published.company c
            join published.organisation_key k using (organisation_id)
            where c.publication_id = :publication
              and c.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        new CompanyRow(
                        row.getLong("line"),
                        List.of(),
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("status"),
                        row.getObject("created_on", LocalDate.class),
                        row.getObject("ceased_on", LocalDate.class),
                        row.getBoolean("community_interest"),
                        new OrganisationCode(row.getString("code")),
                        FoundBy.parse(row.getString("found_by")))
                .canonical(out);
        return out.toBytes();
    }
}
