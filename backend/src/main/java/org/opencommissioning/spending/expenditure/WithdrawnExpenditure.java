package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedLines;
import org.opencommissioning.publication.WithdrawableRows;

/** Expenditure that is withdrawn, such as a line whose note named a patient. */
@Singleton
final class WithdrawnExpenditure implements WithdrawableRows {
    private static final PublishedLines LINES = new PublishedLines("published.expenditure", """
        consortium_id, month, service, opening_pence, changes_pence, allocation_pence, planned_pence, paid_pence,
        accrued_pence, forecast_pence, outturn_pence, vat, note\
        """);

    @Override
    public boolean holds(String kind) {
        return kind.equals(ExpenditureReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        return LINES.copyAndSum(connection, publicationId, draft, except, "paid_pence");
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        LINES.destroy(connection, publicationId, lines);
    }
}
