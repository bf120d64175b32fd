package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.replies.NamedInFigures;
import org.opencommissioning.values.OrganisationCode;

/** An interest names the practice that holds it and the provider in which it lies. */
@Singleton
final class NamedInInterests implements NamedInFigures {
    @Override
    public boolean holds(String kind) {
        return kind.equals(InterestReturn.KIND);
    }

    @Override
    public boolean names(
            Connection connection, long publicationId, @Nullable Integer line, OrganisationCode organisation)
            throws SQLException {
        return Sql.of("""
            select exists (
              select
              from published.interest i
              join published.organisation_key named on named.code = :code
              where i.publication_id = :id
                and (:line::integer is null or i.line = :line::integer)
                and named.organisation_id in (i.consortium_id, i.practice_id, i.provider_id))
            """)
                .bind("code", organisation.text())
                .bind("id", publicationId)
                .bind("line", line)
                .get(connection, row -> row.getBoolean(1));
    }
}
