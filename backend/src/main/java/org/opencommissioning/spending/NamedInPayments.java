package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.replies.NamedInFigures;
import org.opencommissioning.values.OrganisationCode;

/** A payment names who pays and, where the register knows it, who is paid. */
@Singleton
final class NamedInPayments implements NamedInFigures {
    @Override
    public boolean holds(String kind) {
        return kind.equals(PaymentReturn.KIND);
    }

    @Override
    public boolean names(
            Connection connection, long publicationId, @Nullable Integer line, OrganisationCode organisation)
            throws SQLException {
        return Sql.of("""
            select exists (
              select
              from published.payment p
              join published.organisation_key named on named.code = :code
              left join published.supplier s using (supplier_id)
              where p.publication_id = :id
                and (:line::integer is null or p.line = :line::integer)
                and named.organisation_id in (p.payer_id, s.organisation_id))
            """)
                .bind("code", organisation.text())
                .bind("id", publicationId)
                .bind("line", line)
                .get(connection, row -> row.getBoolean(1));
    }
}
