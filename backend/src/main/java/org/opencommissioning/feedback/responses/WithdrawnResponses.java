package org.opencommissioning.feedback.responses;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Answers that are withdrawn, such as one that told who a patient is. */
@Singleton
final class WithdrawnResponses implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.response", """
        by_id, healthwatch_id, reference, kind, said_on, until_on, working_days, words, change, change_by, changed_on,
        evidence, due_on\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(ResponseReturn.KIND);
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
