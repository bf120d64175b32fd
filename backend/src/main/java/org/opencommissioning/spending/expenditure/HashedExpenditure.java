package org.opencommissioning.spending.expenditure;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published expenditure as the log hashed it. */
@Singleton
final class HashedExpenditure implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ExpenditureReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select line, month, service, opening_pence, changes_pence, allocation_pence, planned_pence, paid_pence,
                   accrued_pence, forecast_pence, outturn_pence, vat, note
            from published.expenditure
            where publication_id = :publication
              and line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        ExpenditureRow.read(row).canonical(out);
        return out.toBytes();
    }
}
