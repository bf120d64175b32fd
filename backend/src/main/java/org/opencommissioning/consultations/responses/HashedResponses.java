package org.opencommissioning.consultations.responses;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published responses to consultations as the log hashed them. */
@Singleton
final class HashedResponses implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ConsultationResponseReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select *
            from published.consultation_answer
            where publication_id = :publication
              and line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        CountRow.read(row, row.getLong("line")).canonical(out);
        return out.toBytes();
    }
}
