package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Lines of decisions that are withdrawn, such as one that named a person who should not have been named. */
@Singleton
final class WithdrawnDecisions implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.decision", """
        consortium_id, decision_id, reference, states, decided_on, meeting, title, decided, contract_reference,
        contract_id, provider_id, provider_name, value_pence, route, route_because, procured_by, procured_because,
        bidders, person, withheld, practice_id, role, part, interest, interest_in_id, interest_in, managed\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(DecisionReturn.KIND);
    }

    /** Where the line that states a decision is withdrawn, those of its people are of nothing that is shown. */
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
