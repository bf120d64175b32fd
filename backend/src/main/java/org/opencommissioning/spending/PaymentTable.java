package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Payments on the public side of the wall: one table, its newest rows apart from the past ones. */
@Singleton
final class PaymentTable implements PublishedRows<PaymentRow> {
    private static final String COLUMNS = """
        published.payment (publication_id, line, live, payer_id, supplier_id, supplier_name_id, expense_area_id, \
        expense_type_id, paid_on, amount_pence, reference, description)\
        """;

    private final SupplierNames suppliers;

    PaymentTable(SupplierNames suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    public void canonical(PaymentRow row, Draft draft, Canonical out) {
        CanonicalPayment.write(row, draft.publisher(), out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<PaymentRow> batch) throws SQLException {
        int payer = Payers.id(connection, draft.publisher());
        var areas = Names.expenseAreas(connection, batch);
        var types = Names.expenseTypes(connection, batch);
        var named = suppliers.resolve(connection, draft, payer, batch);
        var copy = BinaryCopy.into(connection, COLUMNS);
        for (var row : batch) {
            var supplier = named.get(row.supplier());
            copy.row(12);
            copy.bigint(draft.publicationId());
            copy.integer(Math.toIntExact(row.line()));
            copy.bool(true);
            copy.integer(payer);
            copy.integer(supplier.supplierId());
            copy.integer(supplier.nameId());
            copy.optionalInteger(areas.get(row.expenseArea()));
            copy.optionalInteger(types.get(row.expenseType()));
            copy.date(row.date());
            copy.bigint(row.amount().pence());
            copy.text(CanonicalPayment.given(row.reference()));
            copy.text(CanonicalPayment.given(row.description()));
        }
        copy.finish();
    }

    @Override
    public void finish(Connection connection, Draft draft) throws SQLException {
        PaymentTotals.add(connection, draft.publicationId(), true);
    }

    @Override
    public void supersede(Connection connection, long publicationId) throws SQLException {
        Sql.of("update published.payment set live = false where publication_id = :id and live")
                .bind("id", publicationId)
                .update(connection);
    }
}
