package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.WithdrawableRows;

/** Payments that are withdrawn: their rows, totals, and every name that nothing else uses. */
@Singleton
final class WithdrawnPayments implements WithdrawableRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(PaymentReturn.KIND);
    }

    @Override
    public long replace(Connection connection, long publicationId, Draft draft, List<Integer> except)
            throws SQLException {
        long pence = Sql.of("""
            with copied as (
              insert into published.payment
                (publication_id, line, live, payer_id, supplier_id, supplier_name_id, expense_area_id, expense_type_id,
                 paid_on, amount_pence, reference, description)
              select :draft, line, true, payer_id, supplier_id, supplier_name_id, expense_area_id, expense_type_id,
                     paid_on, amount_pence, reference, description
              from published.payment
              where publication_id = :id
                and line <> all(:except)
              returning amount_pence)
            select coalesce(sum(amount_pence), 0)
            from copied
            """)
                .bind("draft", draft.publicationId())
                .bind("id", publicationId)
                .bind("except", except.toArray(Integer[]::new))
                .get(connection, row -> row.getLong(1));
        PaymentTotals.add(connection, draft.publicationId(), true);
        return pence;
    }

    @Override
    public void destroy(Connection connection, long publicationId, @Nullable List<Integer> lines) throws SQLException {
        var doomed = DoomedNames.of(connection, publicationId, lines);
        Sql.of("""
            delete from published.payment
            where publication_id = :id
              and (:lines::integer[] is null or line = any(:lines::integer[]))
            """).bind("id", publicationId).bind("lines", array(lines)).update(connection);
        for (var table : List.of("payment_by_supplier", "payment_by_area", "payment_by_type", "payment_by_name")) {
            Sql.of("delete from published." + table + " where publication_id = :id")
                    .bind("id", publicationId)
                    .update(connection);
        }
        Sql.of("update published.payment set live = false where publication_id = :id and live")
                .bind("id", publicationId)
                .update(connection);
        PaymentTotals.add(connection, publicationId, false);
        doomed.destroyUnused(connection);
    }

    static Integer @Nullable [] array(@Nullable List<Integer> lines) {
        return lines == null ? null : lines.toArray(Integer[]::new);
    }
}
