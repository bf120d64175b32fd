package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.publication.PreviewRows;
import org.opencommissioning.spending.payments.PaymentChangeQueries;
import org.opencommissioning.values.Money;

/** Payments that are not yet public, as the public will see them. */
@Singleton
final class PaymentPreview implements PreviewRows {
    private static final List<String> HEADINGS =
            List.of("Date", "Supplier", "Expense area", "Expense type", "Transaction number", "Description", "Amount");
    private static final String DRAFTED = """
        select pub.publication_id as edition, pub.publication_id = :draft as is_new, p.line, p.paid_on, p.amount_pence,
               p.supplier_name_id, coalesce(p.expense_area_id, 0) as area, coalesce(p.expense_type_id, 0) as type,
               coalesce(p.reference, '') as reference, coalesce(p.description, '') as description,
               row_number() over (
                 partition by pub.publication_id = :draft, p.supplier_name_id, p.reference, p.paid_on, p.amount_pence,
                              p.expense_area_id, p.expense_type_id, p.description
                 order by pub.publication_id, p.line) as nth
        from published.publication pub
        join published.payment p on p.publication_id = pub.publication_id
        where pub.publication_id = any(:live || :draft::bigint)\
        """;
    private static final String NAMES = """
        join published.supplier_name written using (supplier_name_id)
        left join published.expense_area was_area on was_area.expense_area_id = c.was_area
        left join published.expense_type was_type on was_type.expense_type_id = c.was_type
        left join published.expense_area now_area on now_area.expense_area_id = c.now_area
        left join published.expense_type now_type on now_type.expense_type_id = c.now_type\
        """;

    @Override
    public boolean holds(String kind) {
        return PaymentReturn.KIND.equals(kind);
    }

    @Override
    public Shown show(Connection connection, long draft, List<Long> live) throws SQLException {
        var changes = new ArrayList<Preview.RowChange>();
        var counts = new long[3];
        if (!live.isEmpty()) {
            Sql.of("""
                select c.*, written.name as supplier_name, was_area.name as was_area_name, was_type.name as was_type_name,
                       now_area.name as now_area_name, now_type.name as now_type_name
                from %s
                %s
                order by greatest(c.now_line, c.was_line), c.now_line, c.was_line
                """.formatted(PaymentChangeQueries.paired(DRAFTED), NAMES))
                    .bind("draft", draft)
                    .bind("live", live.toArray(Long[]::new))
                    .each(connection, 1_000, row -> {
                        var was = row(row, "was_");
                        var now = row(row, "now_");
                        counts[was == null ? 0 : now == null ? 1 : 2]++;
                        if (changes.size() < MOST_CHANGES) {
                            var change = was == null ? "added" : now == null ? "removed" : "changed";
                            changes.add(new Preview.RowChange(change, was, now));
                        }
                    });
        }
        return new Shown(
                new Preview.Counts(counts[0], counts[1], counts[2]),
                HEADINGS,
                rows(connection, draft),
                largest(connection, draft),
                changes);
    }

    private static List<Preview.Row> rows(Connection connection, long draft) throws SQLException {
        return Sql.of("""
            select p.line as now_line, p.paid_on as now_paid_on, p.amount_pence as now_amount_pence,
                   p.reference as now_reference, p.description as now_description, written.name as supplier_name,
                   area.name as now_area_name, type.name as now_type_name
            from published.payment p
            join published.supplier_name written using (supplier_name_id)
            left join published.expense_area area using (expense_area_id)
            left join published.expense_type type using (expense_type_id)
            where p.publication_id = :draft
            order by p.amount_pence desc, p.line
            limit 10
            """).bind("draft", draft).list(connection, row -> row(row, "now_"));
    }

    private static List<Preview.Share> largest(Connection connection, long draft) throws SQLException {
        return Sql.of("""
            select s.name, count(*), sum(p.amount_pence)
            from published.payment p
            join published.supplier s using (supplier_id)
            where p.publication_id = :draft
            group by s.supplier_id, s.name
            order by 3 desc, 1
            limit 10
            """)
                .bind("draft", draft)
                .list(
                        connection,
                        row -> new Preview.Share(row.getString(1), row.getLong(2), new Money(row.getLong(3))));
    }

    private static Preview.Row row(ResultSet row, String side) throws SQLException {
        long line = row.getLong(side + "line");
        return line == 0
                ? null
                : new Preview.Row(
                        line,
                        List.of(
                                row.getDate(side + "paid_on").toLocalDate().toString(),
                                row.getString("supplier_name"),
                                text(row, side + "area_name"),
                                text(row, side + "type_name"),
                                text(row, side + "reference"),
                                text(row, side + "description"),
                                pounds(row.getLong(side + "amount_pence"))));
    }

    /** As pages write money. */
    private static String pounds(long pence) {
        return (pence < 0 ? "−" : "") + "£%,d.%02d".formatted(Math.abs(pence) / 100, Math.abs(pence) % 100);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.toString(row.getString(column), "");
    }
}
