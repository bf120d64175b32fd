package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.activity.ActivityQueries;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.spending.allocations.AllocationQueries;
import org.opencommissioning.spending.expenditure.ExpenditureQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Joins what is published of a consortium's quarter to its statement. */
@Singleton
public final class StatementQueries {
    private static final int LAST_QUARTER = 4;
    /** What a statement depends on. */
    public static final Set<String> DATASETS = Set.copyOf(union());

    private static final int MOST_AREAS = 1_000;
    private static final int MOST_CONTRACTS = 20_000;

    private final OrganisationQueries organisations;
    private final AllocationQueries allocations;
    private final ExpenditureQueries expenditure;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final PlanQueries plans;
    private final ContractQueries contracts;
    private final ActivityQueries activity;

    StatementQueries(
            OrganisationQueries organisations,
            AllocationQueries allocations,
            ExpenditureQueries expenditure,
            PaymentScopes scopes,
            TotalsQueries totals,
            PlanQueries plans,
            ContractQueries contracts,
            ActivityQueries activity) {
        this.organisations = organisations;
        this.allocations = allocations;
        this.expenditure = expenditure;
        this.scopes = scopes;
        this.totals = totals;
        this.plans = plans;
        this.contracts = contracts;
        this.activity = activity;
    }

    private static Set<String> union() {
        var all = new TreeSet<>(ExpenditureQueries.DATASETS);
        all.addAll(PaymentQueries.DATASETS);
        all.addAll(PlanQueries.DATASETS);
        all.addAll(ActivityQueries.DATASETS);
        return all;
    }

    /** Quarters of which payments or expenditure are published, the oldest first. */
    public List<Quarter> quarters(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        var quarters = new TreeSet<Quarter>();
        published(snapshot, consortium).forEach(month -> quarters.add(Quarter.of(month)));
        expenditure
                .months(snapshot, consortium, null)
                .forEach(month -> quarters.add(Quarter.of(YearMonth.parse(month.month()))));
        return List.copyOf(quarters);
    }

    /**
     * @param year    null for the newest of which anything is published, as is the quarter
     * @return empty where there is no such consortium
     * @throws org.opencommissioning.api.problems.Refusal BAD_VALUE when there is no such quarter
     */
    public Optional<Statement> find(
            Snapshot snapshot, OrganisationCode code, @Nullable FinancialYear year, @Nullable Integer quarter)
            throws SQLException {
        if (quarter != null && (quarter < 1 || quarter > LAST_QUARTER)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "quarter",
                    quarter.toString(),
                    "There is no quarter " + quarter + ".",
                    "A year has quarters 1 to 4.");
        }
        var consortium =
                organisations.find(snapshot, code, null).filter(found -> found.role() == OrganisationRole.CONSORTIUM);
        if (consortium.isEmpty()) {
            return Optional.empty();
        }
        var chosen = chosen(quarters(snapshot, code), year, quarter);
        return chosen == null ? Optional.empty() : Optional.of(of(snapshot, consortium.get(), chosen));
    }

    private static @Nullable Quarter chosen(
            List<Quarter> known, @Nullable FinancialYear year, @Nullable Integer quarter) {
        if (year != null && quarter != null) {
            return new Quarter(year, quarter);
        }
        var fitting = known.reversed().stream()
                .filter(one -> year == null || one.year().equals(year))
                .filter(one -> quarter == null || one.quarter() == quarter)
                .findFirst();
        return fitting.orElse(year == null ? null : new Quarter(year, quarter == null ? LAST_QUARTER : quarter));
    }

    private Statement of(Snapshot snapshot, Organisation consortium, Quarter quarter) throws SQLException {
        var code = OrganisationCode.parse(consortium.code());
        var scope = scopes.of(snapshot, PaymentFilter.paidBy(code).in(quarter.period()));
        var months = published(snapshot, code);
        var joined = new JoinedQuarter(
                consortium,
                quarter,
                snapshot.state().edition().number(),
                allocations.listOf(snapshot, code),
                expenditure.months(snapshot, code, quarter.year()),
                QuarterOfReturns.of(expenditure.lines(snapshot, code, quarter.year()), quarter),
                totals.totals(snapshot, scope, GroupBy.AREA, MOST_AREAS),
                totals.sum(snapshot, scope).amount(),
                quarter.months().stream()
                        .filter(month -> !months.contains(month))
                        .toList(),
                held(snapshot, code, quarter),
                planned(snapshot, code, quarter));
        return joined.statement();
    }

    private PlannedQuarter planned(Snapshot snapshot, OrganisationCode code, Quarter quarter) throws SQLException {
        var own = contracts.page(snapshot, ContractFilter.by(code), null, null, MOST_CONTRACTS).rows().stream()
                .filter(contract -> contract.consortium().code().equals(code))
                .toList();
        return new PlannedQuarter(
                code,
                quarter,
                snapshot.state().edition().number(),
                plans.find(snapshot, new PlanId(code, quarter.year()).toString())
                        .orElse(null),
                own,
                new DoneInQuarter(
                        code,
                        quarter,
                        snapshot.state().edition().number(),
                        activity.months(snapshot, code),
                        activity.sumsOfEach(
                                snapshot, own.stream().map(Contract::id).toList(), quarter.period())));
    }

    /** Months of which the consortium's payments are published. */
    private static Set<YearMonth> published(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return snapshot
                .list(
                        Sql.of("""
                            select distinct month::date
                            from published.publication,
                                 generate_series(date_trunc('month', lower(period)::timestamp), upper(period) - 1, '1 month')
                                   month
                            where kind = 'payments'
                              and publisher = :publisher
                              and edition <= :edition
                              and (superseded_by is null or superseded_by > :edition)
                            """)
                                .bind("publisher", consortium.text())
                                .bind("edition", snapshot.state().edition().number()),
                        row -> YearMonth.from(row.getObject(1, LocalDate.class)))
                .stream()
                .collect(Collectors.toSet());
    }

    private static Money held(Snapshot snapshot, OrganisationCode consortium, Quarter quarter) throws SQLException {
        return snapshot.find(
                        Sql.of("""
                            select coalesce(sum(held_pence), 0)::bigint
                            from published.publication
                            where kind = 'payments'
                              and publisher = :publisher
                              and period && daterange(:from, :to)
                              and edition <= :edition
                              and (superseded_by is null or superseded_by > :edition)
                            """)
                                .bind("publisher", consortium.text())
                                .bind("from", quarter.period().from())
                                .bind("to", quarter.period().to())
                                .bind("edition", snapshot.state().edition().number()),
                        row -> new Money(row.getLong(1)))
                .orElse(Money.ZERO);
    }
}
