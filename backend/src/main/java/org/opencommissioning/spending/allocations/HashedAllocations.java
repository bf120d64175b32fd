package org.opencommissioning.spending.allocations;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published allocations as the log hashed them. */
@Singleton
final class HashedAllocations implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(AllocationReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select a.line, a.start_year, c.code as consortium, p.code as practice, a.component, a.amount_pence,
                   a.decided_on, a.recipient, a.note, a.target_pence, a.opening_distance, a.closing_distance, a.growth,
                   a.registered, a.weighted
            from published.allocation a
            join published.organisation_key c on c.organisation_id = a.consortium_id
            left join published.organisation_key p on p.organisation_id = a.practice_id
            where a.publication_id = :publication
              and a.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        AllocationRow.read(row).canonical(out);
        return out.toBytes();
    }
}
