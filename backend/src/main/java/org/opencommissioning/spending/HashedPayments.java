package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Published payments as the log hashed them. */
@Singleton
final class HashedPayments implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(PaymentReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select p.line, p.paid_on, coalesce(type.name, ''), coalesce(area.name, ''), written.name,
                   coalesce(p.reference, ''), coalesce(p.description, ''), p.amount_pence, payer.code
            from published.payment p
            join published.organisation_key payer on payer.organisation_id = p.payer_id
            join published.supplier_name written using (supplier_name_id)
            left join published.expense_area area using (expense_area_id)
            left join published.expense_type type using (expense_type_id)
            where p.publication_id = :publication
              and p.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var payment = new PaymentRow(
                row.getLong(1),
                List.of(),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                new Money(row.getLong(8)));
        var out = new Canonical();
        CanonicalPayment.write(payment, new OrganisationCode(row.getString(9)), out);
        return out.toBytes();
    }
}
