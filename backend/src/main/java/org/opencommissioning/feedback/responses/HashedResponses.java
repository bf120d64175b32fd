package org.opencommissioning.feedback.responses;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Published answers as the log hashed them. */
@Singleton
final class HashedResponses implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ResponseReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select r.*, k.code as healthwatch_code
            from published.response r
            join published.organisation_key k on k.organisation_id = r.healthwatch_id
            where r.publication_id = :publication
              and r.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        new ResponseRow(
                        row.getLong("line"),
                        List.of(),
                        new OrganisationCode(row.getString("healthwatch_code")),
                        row.getString("reference"),
                        ResponseKind.find(row.getString("kind")).orElseThrow(),
                        row.getObject("said_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getObject("working_days", Integer.class),
                        row.getObject("rating", Integer.class),
                        row.getString("words"),
                        row.getString("change"),
                        row.getObject("change_by", LocalDate.class),
                        row.getObject("changed_on", LocalDate.class),
                        row.getString("evidence"))
                .canonical(out);
        return out.toBytes();
    }
}
