package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.WithdrawableRows;

/** Expenditure that is withdrawn, such as a line whose note named a patient. */
@Singleton
final class WithdrawnExpenditure implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ExpenditureReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        return Sql.of("""
            with copied as (
              insert into published.expenditure
                (publication_id, line, consortium_id, month, service, opening_pence, changes_pence, allocation_pence,
                 planned_pence, paid_pence, accrued_pence, forecast_pence, outturn_pence, vat, note)
              select :draft, line, consortium_id, month, service, opening_pence, changes_pence, allocation_pence,
                     planned_pence, paid_pence, accrued_pence, forecast_pence, outturn_pence, vat, note
              from published.expenditure
              where publication_id = :id
                and line <> all(:except)
              returning paid_pence)
            select coalesce(sum(paid_pence), 0)
            from copied
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .get(connection, row -> row.getLong(1));
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        Sql.of("""
            delete from published.expenditure
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """)
                .bind("id", publicationId)
                .bind("lines", lines == null ? null : lines.toArray(Integer[]::new))
                .update(connection);
    }
}
