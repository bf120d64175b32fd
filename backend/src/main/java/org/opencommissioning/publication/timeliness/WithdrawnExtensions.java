package org.opencommissioning.publication.timeliness;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Extensions that are withdrawn, such as one whose reason named a person; the returns are due again when the rule says. */
@Singleton
final class WithdrawnExtensions implements WithdrawableRows {
    private static final PublishedLines LINES =
            new PublishedLines("published.extension", "kind, organisation, period, due_on, reason");

    @Override
    public boolean holds(String kind) {
        return kind.equals(ExtensionReturn.KIND);
    }

    @Override
    public boolean isByLine() {
        return false;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, null);
    }
}
