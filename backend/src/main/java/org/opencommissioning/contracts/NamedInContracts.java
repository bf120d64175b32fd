package org.opencommissioning.contracts;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.replies.NamedInFigures;
import org.opencommissioning.values.OrganisationCode;

/** A contract names who made it, with whom, and on whose behalf. */
@Singleton
final class NamedInContracts implements NamedInFigures {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ContractReturn.KIND);
    }

    @Override
    public boolean names(
            Connection connection, long publicationId, @Nullable Integer line, OrganisationCode organisation)
            throws SQLException {
        return Sql.of("""
            select exists (
              select
              from published.contract c
              join published.organisation_key named on named.code = :code
              left join published.contract_supplier s using (publication_id, line)
              where c.publication_id = :id
                and (:line::integer is null or c.line = :line::integer)
                and (named.organisation_id in (c.consortium_id, c.lead_id, s.organisation_id)
                     or named.organisation_id = any(c.associates)))
            """)
                .bind("code", organisation.text())
                .bind("id", publicationId)
                .bind("line", line)
                .get(connection, row -> row.getBoolean(1));
    }
}
