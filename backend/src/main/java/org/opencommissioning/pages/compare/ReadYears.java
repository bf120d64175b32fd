package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.organisations.population.PopulationQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.recasting.RecastAmount;
import org.opencommissioning.spending.recasting.RecastBy;
import org.opencommissioning.spending.recasting.RecastQueries;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Reads the figures of every year: of all consortia, or of the practices and providers that are compared. */
@Singleton
final class ReadYears {
    private static final int MOST_YEARS = 10;
    private static final int MOST_PAYERS = 100_000;

    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final PopulationQueries populations;
    private final RecastQueries recast;
    private final OrganisationQueries organisations;

    ReadYears(
            PaymentScopes scopes,
            TotalsQueries totals,
            PopulationQueries populations,
            RecastQueries recast,
            OrganisationQueries organisations) {
        this.scopes = scopes;
        this.totals = totals;
        this.populations = populations;
        this.recast = recast;
        this.organisations = organisations;
    }

    /** The years, oldest first, and what of their money cannot be shown on other boundaries. */
    record Years(List<YearFigures> years, List<ComparePage.Unmapped> unmapped) {}

    /** @param codes of the practices or providers that are compared; of consortia all are read */
    Years read(Snapshot snapshot, OrganisationRole role, Set<String> codes, @Nullable LocalDate on)
            throws SQLException {
        var published = WholeYears.read(snapshot);
        var years = new ArrayList<YearFigures>();
        var unmapped = new ArrayList<ComparePage.Unmapped>();
        for (var year : published.keySet().stream()
                .skip(Math.max(0, published.size() - MOST_YEARS))
                .toList()) {
            var recastPeople =
                    on == null || role != OrganisationRole.CONSORTIUM ? null : new HashMap<String, BigDecimal>();
            var money = role != OrganisationRole.CONSORTIUM
                    ? received(snapshot, year, codes)
                    : on == null
                            ? paid(snapshot, year, published.get(year))
                            : onBoundaries(snapshot, year, on, unmapped, published.get(year), recastPeople);
            years.add(figures(snapshot, role, year, money, codes, recastPeople));
        }
        return new Years(years, unmapped);
    }

    private YearFigures figures(
            Snapshot snapshot,
            OrganisationRole role,
            FinancialYear year,
            Map<String, BigDecimal> money,
            Set<String> codes,
            @Nullable Map<String, BigDecimal> recastPeople)
            throws SQLException {
        var heads = populations.lastBefore(snapshot, year.period().to(), codes);
        var people = new HashMap<String, BigDecimal>();
        var practices = new HashMap<String, BigDecimal>();
        heads.forEach((code, counted) -> {
            if (role == OrganisationRole.CONSORTIUM || codes.contains(code)) {
                people.put(code, BigDecimal.valueOf(counted.registered()));
                practices.put(code, BigDecimal.valueOf(counted.practices()));
            }
        });
        var payersPeople = recastPeople == null ? people : recastPeople;
        return new YearFigures(
                year.code(), money, payersPeople, people, practices, names(snapshot, role, money, people));
    }

    private Map<String, String> names(
            Snapshot snapshot, OrganisationRole role, Map<String, BigDecimal> money, Map<String, BigDecimal> people)
            throws SQLException {
        var codes = new HashSet<>(money.keySet());
        codes.addAll(people.keySet());
        var names = new HashMap<String, String>();
        organisations.list(snapshot, codes).forEach((code, organisation) -> {
            if (organisation.role() == role) {
                names.put(code, organisation.name());
            }
        });
        return names;
    }

    private Map<String, BigDecimal> paid(Snapshot snapshot, FinancialYear year, Set<String> whole) throws SQLException {
        var scope = scopes.of(snapshot, PaymentFilter.ALL.in(year.period()));
        var money = new HashMap<String, BigDecimal>();
        totals.groups(snapshot, scope, GroupBy.PAYER, null, MOST_PAYERS).stream()
                .filter(group -> whole.contains(group.key()))
                .forEach(group -> money.put(group.key(), group.amount().pounds()));
        return money;
    }

    private Map<String, BigDecimal> onBoundaries(
            Snapshot snapshot,
            FinancialYear year,
            LocalDate on,
            List<ComparePage.Unmapped> unmapped,
            Set<String> whole,
            Map<String, BigDecimal> people)
            throws SQLException {
        var money = new HashMap<String, BigDecimal>();
        var paid = Money.ZERO;
        var lost = Money.ZERO;
        for (var amount :
                recast.list(snapshot, PaymentFilter.ALL.in(year.period()), on, RecastBy.YEAR, PerHead.REGISTERED)) {
            paid = paid.plus(amount.amount());
            if (amount.organisation() == null) {
                lost = lost.plus(amount.amount());
            } else {
                var code = amount.organisation().code().text();
                money.put(code, amount.amount().pounds());
                if (amount.perHead() != null) {
                    people.put(code, BigDecimal.valueOf(amount.perHead().people()));
                }
            }
        }
        unmapped.add(new ComparePage.Unmapped(year.code(), lost, paid));
        for (var body : withGaps(snapshot, year, on, whole)) {
            money.remove(body);
            people.remove(body);
        }
        return money;
    }

    /** Bodies to which money goes of somebody who has not published every month of the year: what they paid is not known. */
    private Set<String> withGaps(Snapshot snapshot, FinancialYear year, LocalDate on, Set<String> whole)
            throws SQLException {
        var scope = scopes.of(snapshot, PaymentFilter.ALL.in(year.period()));
        var bodies = new HashSet<String>();
        for (var payer : totals.groups(snapshot, scope, GroupBy.PAYER, null, MOST_PAYERS)) {
            if (!whole.contains(payer.key())) {
                var filter =
                        PaymentFilter.paidBy(new OrganisationCode(payer.key())).in(year.period());
                recast.list(snapshot, filter, on, RecastBy.YEAR, PerHead.NONE).stream()
                        .map(RecastAmount::organisation)
                        .filter(Objects::nonNull)
                        .forEach(body -> bodies.add(body.code().text()));
            }
        }
        return bodies;
    }

    private Map<String, BigDecimal> received(Snapshot snapshot, FinancialYear year, Set<String> codes)
            throws SQLException {
        var money = new HashMap<String, BigDecimal>();
        for (var code : codes) {
            var filter = PaymentFilter.paidTo(new OrganisationCode(code)).in(year.period());
            var sum = totals.sum(snapshot, scopes.of(snapshot, filter));
            if (!sum.equals(Sum.NOTHING)) {
                money.put(code, sum.amount().pounds());
            }
        }
        return money;
    }
}
