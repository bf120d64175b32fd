package org.opencommissioning.spending.payments;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.reading.PublishedRow;
import org.opencommissioning.spending.CanonicalPayment;
import org.opencommissioning.spending.PaymentRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.transparencylog.ContentBlock;
import org.opencommissioning.transparencylog.ContentHasher;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.transparencylog.InclusionProof;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** That a line stands in its publication: its leaf, and the way from it to the content root. */
record PaymentProof(Hash leaf, String salt, String canonicalRow, InclusionProof inclusion) {

    /** Works out the leaves of the line's block from the payments themselves, so that what is proved is what is shown. */
    static PaymentProof of(Snapshot snapshot, long edition, OrganisationCode payer, PublishedRow row)
            throws SQLException {
        var payments = list(snapshot, edition, row.linesOfBlock());
        int place = (int) (row.place() % ContentBlock.MAX_ROWS);
        var leaves = new ArrayList<Hash>(payments.size());
        for (int i = 0; i < payments.size(); i++) {
            leaves.add(ContentHasher.leaf(row.saltsOfBlock().get(i), canonical(payments.get(i), payer)));
        }
        return new PaymentProof(
                leaves.get(place),
                HexFormat.of().formatHex(row.saltsOfBlock().get(place)),
                new String(canonical(payments.get(place), payer), StandardCharsets.UTF_8),
                InclusionProof.ofRow(row.place(), row.rows(), leaves, row.blockRoots()));
    }

    private static byte[] canonical(PaymentRow payment, OrganisationCode payer) {
        var out = new Canonical();
        CanonicalPayment.write(payment, payer, out);
        return out.toBytes();
    }

    private static List<PaymentRow> list(Snapshot snapshot, long edition, List<Integer> lines) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select p.line, p.paid_on, coalesce(type.name, ''), coalesce(area.name, ''), written.name,
                           coalesce(p.reference, ''), coalesce(p.description, ''), p.amount_pence
                    from published.publication pub
                    join published.payment p on p.publication_id = pub.publication_id and p.line = any(:lines)
                    join published.supplier_name written using (supplier_name_id)
                    left join published.expense_area area using (expense_area_id)
                    left join published.expense_type type using (expense_type_id)
                    where pub.edition = :of
                    order by p.line
                    """).bind("of", edition).bind("lines", lines.toArray(Integer[]::new)), PaymentProof::payment);
    }

    private static PaymentRow payment(ResultSet row) throws SQLException {
        return new PaymentRow(
                row.getLong(1),
                List.of(),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                new Money(row.getLong(8)));
    }
}
