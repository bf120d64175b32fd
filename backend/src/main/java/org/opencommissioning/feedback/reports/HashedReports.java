package org.opencommissioning.feedback.reports;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published reports as the log hashed them. */
@Singleton
final class HashedReports implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ReportReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select r.*, k.code as to_code
            from published.report_line r
            left join published.organisation_key k on k.organisation_id = r.to_id
            where r.publication_id = :publication
              and r.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        ReportRow.read(row).canonical(out);
        return out.toBytes();
    }
}
