package org.opencommissioning.spending.allocations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Allocations that are withdrawn, such as one whose note named a patient. */
@Singleton
final class WithdrawnAllocations implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.allocation", """
        start_year, consortium_id, practice_id, component, amount_pence, decided_on, recipient, note, target_pence,
        opening_distance, closing_distance, growth, registered, weighted\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(AllocationReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        LINES.copy(connection, publicationId, draft, except);
        return Sql.of("""
            select coalesce(sum(amount_pence) filter (where practice_id is null), 0)
            from published.allocation
            where publication_id = :draft
            """)
                .bind("draft", draft.publicationId())
                .find(connection, row -> row.getLong(1))
                .orElse(0L);
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, lines);
    }
}
