package org.opencommissioning.pages.money;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/** Sets a consortium's payments beside those of others, like with like. */
@Singleton
public final class FairPeers {
    private static final int FEWEST = 3;
    private static final int MOST = 1000;

    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    FairPeers(PaymentScopes scopes, TotalsQueries totals) {
        this.scopes = scopes;
        this.totals = totals;
    }

    /** Empty where the months it has published are no unbroken run, or fewer than three consortia have published them. */
    public Optional<Peers> find(Snapshot snapshot, YearOfMoney money) throws SQLException {
        var known = comparable(money);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var groups = groups(snapshot, known, PerHead.NONE);
        return groups.size() < FEWEST ? Optional.empty() : Optional.of(new Peers(money.year(), known.size(), groups));
    }

    /** The same, a head of the people registered and of those weighted for need. */
    Optional<PaidBeside> perHead(Snapshot snapshot, YearOfMoney money) throws SQLException {
        var known = comparable(money);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var registered = groups(snapshot, known, PerHead.REGISTERED);
        var weighted = amounts(groups(snapshot, known, PerHead.WEIGHTED));
        return registered.size() < FEWEST
                ? Optional.empty()
                : Optional.of(new PaidBeside(
                        known.size(),
                        registered.stream()
                                .map(group -> new PaidHead(
                                        group.key(),
                                        group.perHead() == null
                                                ? null
                                                : group.perHead().amount(),
                                        weighted.get(group.key())))
                                .toList()));
    }

    private static Map<String, Money> amounts(List<Group> groups) {
        var amounts = new HashMap<String, Money>();
        groups.stream()
                .filter(group -> group.perHead() != null)
                .forEach(group -> amounts.put(group.key(), group.perHead().amount()));
        return amounts;
    }

    /** The months that are published; empty where they are no unbroken run. */
    private static List<YearMonth> comparable(YearOfMoney money) {
        var known = money.months().stream()
                .filter(figure -> figure.state() == MonthState.KNOWN)
                .map(MonthFigure::month)
                .map(YearMonth::parse)
                .toList();
        return known.isEmpty() || isUnbroken(known) ? known : List.of();
    }

    private List<Group> groups(Snapshot snapshot, List<YearMonth> known, PerHead perHead) throws SQLException {
        var months = new Period(
                known.getFirst().atDay(1), known.getLast().plusMonths(1).atDay(1));
        var fair = publishersOfAll(snapshot, months, known.size());
        var scope = scopes.of(snapshot, PaymentFilter.ALL.in(months));
        return totals.groups(snapshot, scope, GroupBy.PAYER, perHead, null, MOST).stream()
                .filter(group -> fair.contains(group.key()))
                .toList();
    }

    private static boolean isUnbroken(List<YearMonth> months) {
        return months.getFirst().plusMonths(months.size() - 1L).equals(months.getLast());
    }

    /** Consortia whose standing publications cover every month. */
    private static Set<String> publishersOfAll(Snapshot snapshot, Period months, int count) throws SQLException {
        return snapshot
                .list(
                        Sql.of("""
                            select pub.publisher
                            from published.publication pub
                            join published.organisation o on o.code = pub.publisher
                            cross join generate_series(lower(pub.period), upper(pub.period) - 1, '1 month') month
                            where pub.kind = 'payments'
                              and pub.edition <= :edition
                              and (pub.superseded_by is null or pub.superseded_by > :edition)
                              and pub.period && daterange(:from, :to)
                              and daterange(:from, :to) @> month::date
                              and o.role = 'consortium'
                              and o.from_edition <= :edition
                              and (o.to_edition is null or o.to_edition > :edition)
                            group by pub.publisher
                            having count(distinct month) = :count
                            """)
                                .bind("from", months.from())
                                .bind("to", months.to())
                                .bind("count", count)
                                .bind("edition", snapshot.state().edition().number()),
                        row -> row.getString(1))
                .stream()
                .collect(Collectors.toSet());
    }
}
