package org.opencommissioning.pages.places;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/**
 * What a consortium paid in a financial year, or that for each of its people; only of those that have published each month of the
 * year that anybody has.
 */
final class PaymentsMeasure implements Measure {
    private static final int MOST = 1000;
    private static final Group NOTHING = new Group("", "", 0, Money.ZERO, null);

    private final String key;
    private final int place;
    private final PerHead perHead;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    PaymentsMeasure(String key, int place, PerHead perHead, PaymentScopes scopes, TotalsQueries totals) {
        this.key = key;
        this.place = place;
        this.perHead = perHead;
        this.scopes = scopes;
        this.totals = totals;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public List<FinancialYear> years(Snapshot snapshot) throws SQLException {
        return Coverage.read(snapshot, null).months().stream()
                .map(month -> FinancialYear.of(month.atDay(1)))
                .distinct()
                .toList();
    }

    @Override
    public List<ShadedMap.Value> values(Snapshot snapshot, List<String> codes, @Nullable FinancialYear year)
            throws SQLException {
        if (year == null) {
            return List.of();
        }
        var inYear = scopes.of(snapshot, PaymentFilter.ALL.in(year.period()));
        var paid = totals.groups(snapshot, inYear, GroupBy.PAYER, perHead, null, MOST).stream()
                .collect(Collectors.toMap(Group::key, Function.identity()));
        var months = months(snapshot, year);
        long all = Coverage.read(snapshot, null).months().stream()
                .filter(month -> FinancialYear.of(month.atDay(1)).equals(year))
                .count();
        return codes.stream()
                .map(code -> value(code, paid.get(code), months.getOrDefault(code, 0), all))
                .toList();
    }

    private ShadedMap.Value value(String code, @Nullable Group paid, int months, long all) {
        return months < all
                ? new ShadedMap.Value(code, null, months == 0 ? null : months)
                : new ShadedMap.Value(code, amount(paid == null ? NOTHING : paid), null);
    }

    private @Nullable BigDecimal amount(Group paid) {
        if (perHead == PerHead.NONE) {
            return paid.amount().pounds();
        }
        return paid.perHead() == null ? null : paid.perHead().amount().pounds();
    }

    /** How many months of the year each publisher has published. */
    private static Map<String, Integer> months(Snapshot snapshot, FinancialYear year) throws SQLException {
        var months = new HashMap<String, Integer>();
        snapshot.each(
                Sql.of("""
                    select pub.publisher, count(distinct month)
                    from published.publication pub
                    cross join generate_series(lower(pub.period), upper(pub.period) - 1, '1 month') month
                    where pub.kind = 'payments'
                      and pub.edition <= :edition
                      and (pub.superseded_by is null or pub.superseded_by > :edition)
                      and daterange(:from, :to) @> month::date
                    group by pub.publisher
                    """)
                        .bind("from", year.period().from())
                        .bind("to", year.period().to())
                        .bind("edition", snapshot.state().edition().number()),
                row -> months.put(row.getString(1), row.getInt(2)));
        return months;
    }
}
