package org.opencommissioning.spending.totals;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.values.Money;

/**
 * Payments added up: from the totals that publishing keeps where they answer the question, otherwise from the payments themselves.
 * Both give the same figures.
 */
@Singleton
public final class TotalsQueries {

    /** @param limit groups at most, largest first; months are in order */
    public Totals totals(Snapshot snapshot, PaymentScope scope, GroupBy by, int limit) throws SQLException {
        return totals(snapshot, scope, by, null, limit);
    }

    /** @param sort as for {@link #groups} */
    public Totals totals(Snapshot snapshot, PaymentScope scope, GroupBy by, @Nullable String sort, int limit)
            throws SQLException {
        return new Totals(by, groups(snapshot, scope, by, sort, limit), sum(snapshot, scope));
    }

    /** @param sort {@code amount}, {@code lines} or for months {@code month}; null for the largest first, months in order */
    public List<Group> groups(Snapshot snapshot, PaymentScope scope, GroupBy by, @Nullable String sort, int limit)
            throws SQLException {
        var groups = GroupListing.of(scope, by, snapshot.state());
        return new PageQuestion<>(groups.listing(), "", sort, groups::where)
                .page(snapshot, null, limit, false)
                .rows();
    }

    /** Every month that has payments, in order. */
    public List<Group> months(Snapshot snapshot, PaymentScope scope) throws SQLException {
        return groups(snapshot, scope, GroupBy.MONTH, null, 10_000);
    }

    public Sum sum(Snapshot snapshot, PaymentScope scope) throws SQLException {
        return snapshot.find(
                        over(snapshot, scope, null, """
                            select coalesce(sum(g.lines), 0)::bigint, coalesce(sum(g.pence), 0)::bigint
                            from (%s) g
                            """),
                        row -> new Sum(row.getLong(1), new Money(row.getLong(2))))
                .orElseThrow();
    }

    /** How many suppliers, payers, months, areas or types there are under the filters. */
    public long count(Snapshot snapshot, PaymentScope scope, GroupBy by) throws SQLException {
        return snapshot.find(over(snapshot, scope, by, "select count(*) from (%s) g"), row -> row.getLong(1))
                .orElseThrow();
    }

    private static Sql over(Snapshot snapshot, PaymentScope scope, @Nullable GroupBy by, String statement) {
        var text = new Grouping(scope, by).text(snapshot.state());
        return Sql.of(statement.formatted(text.sql())).bind(text.values().values());
    }
}
