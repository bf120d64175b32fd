package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Interests that are withdrawn, such as one that named a person who should not have been named. */
@Singleton
final class WithdrawnInterests implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.interest", """
        consortium_id, person, withheld, practice_id, role, provider_id, provider_name, kind, share, relationship,
        from_on, to_on, declared_on, managed, gifts, breach\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(InterestReturn.KIND);
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
