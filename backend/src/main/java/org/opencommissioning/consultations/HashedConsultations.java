package org.opencommissioning.consultations;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published consultations as the log hashed them. */
@Singleton
final class HashedConsultations implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ConsultationReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select l.*, k.code as to_code
            from published.consultation_line l
            left join published.organisation_key k on k.organisation_id = l.to_id
            where l.publication_id = :publication
              and l.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        ConsultationRow.read(row).canonical(out);
        return out.toBytes();
    }
}
