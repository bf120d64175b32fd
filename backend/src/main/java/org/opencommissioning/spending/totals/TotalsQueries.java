package org.opencommissioning.spending.totals;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentCount;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.values.Money;

/**
 * Payments added up: from the totals that publishing keeps where they answer the question, otherwise from the payments themselves.
 * Both give the same figures.
 */
@Singleton
public final class TotalsQueries implements PaymentCount {

    /** @param limit groups at most, largest first; months are in order */
    public Totals totals(Snapshot snapshot, PaymentScope scope, GroupBy by, int limit) throws SQLException {
        return totals(snapshot, scope, by, PerHead.NONE, null, limit);
    }

    /** @param sort as for {@link #groups} */
    public Totals totals(
            Snapshot snapshot, PaymentScope scope, GroupBy by, PerHead perHead, @Nullable String sort, int limit)
            throws SQLException {
        return new Totals(by, groups(snapshot, scope, by, perHead, sort, limit), sum(snapshot, scope));
    }

    /** @param sort as for the groups per head */
    public List<Group> groups(Snapshot snapshot, PaymentScope scope, GroupBy by, @Nullable String sort, int limit)
            throws SQLException {
        return groups(snapshot, scope, by, PerHead.NONE, sort, limit);
    }

    /**
     * @param sort {@code amount}, {@code lines}, {@code perHead} or for months {@code month}; null for the largest amount first,
     *             months in order
     */
    public List<Group> groups(
            Snapshot snapshot, PaymentScope scope, GroupBy by, PerHead perHead, @Nullable String sort, int limit)
            throws SQLException {
        var groups = GroupListing.of(scope, by, perHead, snapshot.state());
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
                            """), row -> new Sum(row.getLong(1), new Money(row.getLong(2))))
                .orElseThrow();
    }

    @Override
    public long count(Snapshot snapshot, PaymentScope scope) throws SQLException {
        return sum(snapshot, scope).lines();
    }

    /** How many suppliers, payers, months, areas or types there are under the filters. */
    public long count(Snapshot snapshot, PaymentScope scope, GroupBy by) throws SQLException {
        return snapshot.find(over(snapshot, scope, by, "select count(*) from (%s) g"), row -> row.getLong(1))
                .orElseThrow();
    }

    /**
     * Totals for each of many payers, or of many suppliers, in two statements.
     *
     * @param parents {@code PAYER} or {@code SUPPLIER}
     * @param ids     their numbers in the database
     */
    public Map<Integer, Totals> totalsOfEach(
            Snapshot snapshot,
            PaymentScope scope,
            GroupBy parents,
            List<Integer> ids,
            GroupBy by,
            PerHead perHead,
            int limit)
            throws SQLException {
        var groups = groupsOfEach(snapshot, scope, parents, ids, by, perHead, limit);
        var sums = sumOfEach(snapshot, scope, parents, ids);
        var totals = new HashMap<Integer, Totals>();
        ids.forEach(id -> totals.put(id, new Totals(by, groups.get(id).rows(), sums.get(id))));
        return totals;
    }

    /** The sum for each of many payers, or of many suppliers, in one statement. */
    public Map<Integer, Sum> sumOfEach(Snapshot snapshot, PaymentScope scope, GroupBy parents, List<Integer> ids)
            throws SQLException {
        var groups = groupsOfEach(snapshot, scope, parents, ids, parents, PerHead.NONE, 1);
        var sums = new HashMap<Integer, Sum>();
        ids.forEach(id -> sums.put(
                id,
                groups.get(id).rows().stream()
                        .map(group -> new Sum(group.lines(), group.amount()))
                        .findFirst()
                        .orElse(Sum.NOTHING)));
        return sums;
    }

    private static Map<Integer, Page<Group>> groupsOfEach(
            Snapshot snapshot,
            PaymentScope scope,
            GroupBy parents,
            List<Integer> ids,
            GroupBy by,
            PerHead perHead,
            int limit)
            throws SQLException {
        var groups = GroupListing.underEach(scope, by, parents, perHead, snapshot.state());
        return new PageQuestion<>(groups.listing(), "", null, groups::where)
                .pageUnderEach(snapshot, "parent.key is not null", ids, null, limit);
    }

    private static Sql over(Snapshot snapshot, PaymentScope scope, @Nullable GroupBy by, String statement) {
        var text = new Grouping(scope, by).text(snapshot.state());
        return Sql.of(statement.formatted(text.sql())).bind(text.values().values());
    }
}
