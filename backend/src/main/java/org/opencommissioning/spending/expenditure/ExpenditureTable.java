package org.opencommissioning.spending.expenditure;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;

/** Expenditure on the public side of the wall. A file has a few dozen lines. */
final class ExpenditureTable implements PublishedRows<ExpenditureRow> {
    private static final String KEY = """
        insert into published.organisation_key (code)
        values (:code)
        on conflict do nothing
        """;

    private static final String ROW = """
        insert into published.expenditure
          (publication_id, line, consortium_id, month, service, opening_pence, changes_pence, allocation_pence,
           planned_pence, paid_pence, accrued_pence, forecast_pence, outturn_pence, vat, note)
        select :publication, :line, organisation_id, :month, :service, :opening, :changes, :allocation,
               :planned, :paid, :accrued, :forecast, :outturn, :vat, :note
        from published.organisation_key
        where code = :consortium
        """;

    @Override
    public void canonical(ExpenditureRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ExpenditureRow> batch) throws SQLException {
        Sql.of(KEY).bind("code", draft.publisher().text()).update(connection);
        for (var row : batch) {
            Sql.of(ROW)
                    .bind("publication", draft.publicationId())
                    .bind("line", (int) row.line())
                    .bind("month", row.month().atDay(1))
                    .bind("service", row.service())
                    .bind("opening", pence(row.opening()))
                    .bind("changes", pence(row.changes()))
                    .bind("allocation", row.allocation().pence())
                    .bind("planned", pence(row.planned()))
                    .bind("paid", row.paid().pence())
                    .bind("accrued", pence(row.accrued()))
                    .bind("forecast", pence(row.forecast()))
                    .bind("outturn", row.outturn().pence())
                    .bind("vat", row.vat() == null ? null : row.vat().slug())
                    .bind("note", row.note())
                    .bind("consortium", draft.publisher().text())
                    .update(connection);
        }
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    @Override
    public void finish(Connection connection, Draft draft) {}

    @Override
    public void supersede(Connection connection, long publicationId) {}
}
