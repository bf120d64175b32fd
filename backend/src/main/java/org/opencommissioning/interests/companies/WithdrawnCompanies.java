package org.opencommissioning.interests.companies;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Companies that are withdrawn, such as one that was brought together with the wrong practice. */
@Singleton
final class WithdrawnCompanies implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines(
            "published.company",
            "number, name, status, created_on, ceased_on, community_interest, organisation_id, found_by");

    @Override
    public boolean holds(String kind) {
        return kind.equals(CompanyReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        return 0;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, lines);
    }
}
