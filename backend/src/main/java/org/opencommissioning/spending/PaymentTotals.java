package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Change;
import org.opencommissioning.publication.Derived;

/** Totals of payments: kept for each publication for ever, and added up over the live ones for the newest state. */
@Singleton
final class PaymentTotals implements Derived {
    private static final String YEAR = "extract(year from month - interval '3 months')::smallint";
    private static final String MONTHLY = "payer_id, date_trunc('month', paid_on)::date, ";
    private static final List<LiveTotal> LIVE = List.of(
            new LiveTotal("total_payer_month", "payment_by_supplier", "payer_id, month"),
            new LiveTotal("total_payer_supplier", "payment_by_supplier", "payer_id, year, supplier_id"),
            new LiveTotal("total_payer_area", "payment_by_area", "payer_id, month, expense_area_id"),
            new LiveTotal("total_payer_type", "payment_by_type", "payer_id, month, expense_type_id"),
            new LiveTotal("total_supplier_month", "payment_by_supplier", "supplier_id, month"),
            new LiveTotal("total_supplier", "payment_by_supplier", "supplier_id"),
            new LiveTotal("total_supplier_name", "payment_by_name", "supplier_name_id"),
            new LiveTotal("total_month", "payment_by_supplier", "month"),
            new LiveTotal("total_area_month", "payment_by_area", "month, expense_area_id"),
            new LiveTotal("total_type_month", "payment_by_type", "month, expense_type_id"));

    @Override
    public Set<String> reads() {
        return Set.of(PaymentReturn.KIND);
    }

    @Override
    public void published(Connection connection, Change change) throws SQLException {
        for (var total : LIVE) {
            total.change(connection, change);
        }
    }

    /**
     * The publication's own totals, from its rows.
     *
     * @param live whether they are the newest
     */
    static void add(Connection connection, long publicationId, boolean live) throws SQLException {
        add(connection, publicationId, live, "payment_by_supplier", MONTHLY + "supplier_id");
        add(connection, publicationId, live, "payment_by_area", MONTHLY + "coalesce(expense_area_id, 0)");
        add(connection, publicationId, live, "payment_by_type", MONTHLY + "coalesce(expense_type_id, 0)");
        add(connection, publicationId, live, "payment_by_name", "supplier_name_id");
    }

    private static void add(Connection connection, long publicationId, boolean live, String table, String keys)
            throws SQLException {
        Sql.of("""
            insert into published.%s
            select publication_id, %s, count(*), sum(amount_pence)
            from published.payment
            where publication_id = :id and live = :live
            group by publication_id, %s
            """.formatted(table, keys, keys))
                .bind("id", publicationId)
                .bind("live", live)
                .update(connection);
    }

    /**
     * One table of the newest state.
     *
     * @param source the per-publication totals it adds up
     * @param keys   its primary key
     */
    private record LiveTotal(String table, String source, String keys) {
        void change(Connection connection, Change change) throws SQLException {
            Sql.of("""
                insert into published.%1$s as total (%2$s, lines, pence)
                select %4$s, sum(sign * lines), sum(sign * pence)
                from (
                  select case when publication_id = :added then 1 else -1 end as sign, *
                  from published.%3$s
                  where publication_id = any(:touched)
                ) changed
                group by %4$s
                on conflict (%2$s) do update
                set lines = total.lines + excluded.lines, pence = total.pence + excluded.pence
                """.formatted(table, keys, source, keys.replace("year", YEAR)))
                    .bind("added", change.draft().publicationId())
                    .bind("touched", change.touched())
                    .update(connection);
            if (!change.superseded().isEmpty()) {
                Sql.of("delete from published.%s where lines = 0".formatted(table))
                        .update(connection);
            }
        }
    }
}
