package org.opencommissioning.spending.recasting;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.organisations.population.Population;
import org.opencommissioning.organisations.population.PopulationQueries;
import org.opencommissioning.organisations.recasting.Boundaries;
import org.opencommissioning.organisations.recasting.Recasting;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.recasting.RecastBy.Piece;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** Payments by payer, recast. */
@Singleton
public final class RecastQueries {
    private static final int MOST_PAYERS = 100_000;

    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final Recasting recasting;
    private final OrganisationQueries organisations;
    private final PopulationQueries populations;

    RecastQueries(
            PaymentScopes scopes,
            TotalsQueries totals,
            Recasting recasting,
            OrganisationQueries organisations,
            PopulationQueries populations) {
        this.populations = populations;
        this.scopes = scopes;
        this.totals = totals;
        this.recasting = recasting;
        this.organisations = organisations;
    }

    /** What was paid in a piece, and the boundaries it is mapped by. */
    private record Paid(Piece piece, LocalDate mappedFrom, Map<OrganisationCode, Money> byPayer) {}

    /**
     * By period, in each the largest first, what cannot be mapped last.
     *
     * @param filter whose range is that of the series; without one all that is published
     * @param on     the day of the boundaries
     */
    public List<RecastAmount> list(Snapshot snapshot, PaymentFilter filter, LocalDate on, RecastBy by, PerHead perHead)
            throws SQLException {
        var range = range(snapshot, filter);
        if (range.isEmpty()) {
            return List.of();
        }
        var paid = new ArrayList<Paid>();
        var payers = new HashSet<OrganisationCode>();
        for (var piece : by.pieces(range.get())) {
            var byPayer = byPayer(snapshot, filter.in(piece.days()));
            payers.addAll(byPayer.keySet());
            paid.add(new Paid(piece, mappedFrom(piece, range.get()), byPayer));
        }
        return amounts(snapshot, paid, payers, on, perHead);
    }

    /** Months are mapped as their financial year is, so that a year's months come to the year. */
    private static LocalDate mappedFrom(Piece piece, Period range) {
        var end = FinancialYear.of(piece.days().from()).period().lastDay();
        return end.isAfter(range.lastDay()) ? range.lastDay() : end;
    }

    private List<RecastAmount> amounts(
            Snapshot snapshot, List<Paid> paid, Set<OrganisationCode> payers, LocalDate on, PerHead perHead)
            throws SQLException {
        var people = new HashMap<String, Map<OrganisationCode, Long>>();
        var boundaries = new HashMap<LocalDate, Boundaries>();
        var sums = new TreeMap<String, Map<OrganisationCode, Money>>();
        var last = new HashMap<String, Boundaries>();
        for (var each : paid) {
            var mapped = boundaries.get(each.mappedFrom());
            if (mapped == null) {
                mapped = recasting.boundaries(snapshot, payers, each.mappedFrom(), on);
                boundaries.put(each.mappedFrom(), mapped);
            }
            var period = sums.computeIfAbsent(each.piece().label(), label -> new HashMap<>());
            mapped.recast(each.byPayer()).forEach((body, amount) -> period.merge(body, amount, Money::plus));
            // Several years have no people of their own.
            people.put(
                    each.piece().label(),
                    last.containsKey(each.piece().label())
                            ? Map.of()
                            : mapped.people(each.byPayer().keySet(), counted(snapshot, each, perHead)));
            last.put(each.piece().label(), mapped);
        }
        return named(snapshot, sums, last, people);
    }

    /** The people of each payer at the last count before the piece's last day (decisions/0211). */
    private Map<OrganisationCode, Long> counted(Snapshot snapshot, Paid paid, PerHead perHead) throws SQLException {
        var counted = new HashMap<OrganisationCode, Long>();
        if (perHead != PerHead.NONE) {
            populations
                    .lastBefore(snapshot, paid.piece().days().to(), List.of())
                    .forEach((code, heads) -> people(heads, perHead)
                            .ifPresent(number -> counted.put(new OrganisationCode(code), number)));
        }
        return counted;
    }

    private static Optional<Long> people(Population.Heads heads, PerHead perHead) {
        return switch (perHead) {
            case NONE -> Optional.empty();
            case REGISTERED -> Optional.of(heads.registered());
            case WEIGHTED ->
                Optional.ofNullable(heads.weighted())
                        .map(number -> number.setScale(0, RoundingMode.HALF_UP).longValueExact());
        };
    }

    private List<RecastAmount> named(
            Snapshot snapshot,
            Map<String, Map<OrganisationCode, Money>> sums,
            Map<String, Boundaries> mapped,
            Map<String, Map<OrganisationCode, Long>> people)
            throws SQLException {
        var codes = new HashSet<String>();
        sums.values()
                .forEach(period ->
                        period.keySet().stream().filter(body -> body != null).forEach(body -> codes.add(body.text())));
        var known = organisations.list(snapshot, codes);
        var amounts = new ArrayList<RecastAmount>();
        sums.forEach((label, period) -> period.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<OrganisationCode, Money> sum) -> sum.getKey() == null)
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .map(sum -> new RecastAmount(
                        label,
                        name(
                                sum.getKey(),
                                Optional.ofNullable(sum.getKey())
                                        .map(body -> known.get(body.text()))
                                        .map(organisation -> organisation.name())
                                        .orElse(null)),
                        sum.getValue(),
                        mapped.get(label).from(),
                        mapped.get(label).weighedOn(),
                        perHead(sum.getValue(), sum.getKey(), people.get(label))))
                .forEach(amounts::add));
        return amounts;
    }

    private static @Nullable RecastPerHead perHead(
            Money amount, @Nullable OrganisationCode body, Map<OrganisationCode, Long> people) {
        var number = body == null ? null : people.get(body);
        return number == null || number == 0 ? null : RecastPerHead.of(amount, number);
    }

    private static @Nullable OrganisationName name(@Nullable OrganisationCode code, @Nullable String name) {
        return code == null ? null : new OrganisationName(code, name == null ? code.text() : name);
    }

    private Map<OrganisationCode, Money> byPayer(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        var byPayer = new HashMap<OrganisationCode, Money>();
        totals.groups(snapshot, scopes.of(snapshot, filter), GroupBy.PAYER, null, MOST_PAYERS)
                .forEach(group -> byPayer.put(new OrganisationCode(group.key()), group.amount()));
        return byPayer;
    }

    private Optional<Period> range(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        var months = totals.months(snapshot, scopes.of(snapshot, filter));
        if (months.isEmpty()) {
            return Optional.empty();
        }
        var first = YearMonth.parse(months.getFirst().key()).atDay(1);
        var end = YearMonth.parse(months.getLast().key()).plusMonths(1).atDay(1);
        return Optional.of(new Period(
                filter.from() == null ? first : filter.from().from(),
                filter.to() == null ? end : filter.to().to()));
    }
}
