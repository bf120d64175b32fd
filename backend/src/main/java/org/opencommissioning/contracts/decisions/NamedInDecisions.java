package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.replies.NamedInFigures;
import org.opencommissioning.values.OrganisationCode;

/** A decision names the provider it is about, practices that made an offer or are a participant's, and where interests lie. */
@Singleton
final class NamedInDecisions implements NamedInFigures {
    @Override
    public boolean holds(String kind) {
        return kind.equals(DecisionReturn.KIND);
    }

    @Override
    public boolean names(
            Connection connection, long publicationId, @Nullable Integer line, OrganisationCode organisation)
            throws SQLException {
        return Sql.of("""
            select exists (
              select
              from published.decision d
              join published.organisation_key named on named.code = :code
              where d.publication_id = :id
                and (:line::integer is null or d.line = :line::integer)
                and (named.organisation_id in (d.consortium_id, d.provider_id, d.practice_id, d.interest_in_id)
                     or named.organisation_id = any(d.bidders)))
            """)
                .bind("code", organisation.text())
                .bind("id", publicationId)
                .bind("line", line)
                .get(connection, row -> row.getBoolean(1));
    }
}
