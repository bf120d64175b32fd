package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.allocations.Allocation;
import org.opencommissioning.spending.allocations.AllocationQueries;
import org.opencommissioning.spending.allocations.Component;
import org.opencommissioning.spending.allocations.ConsortiumAllocation;
import org.opencommissioning.spending.expenditure.Expenditure;
import org.opencommissioning.spending.expenditure.ExpenditureMonth;
import org.opencommissioning.spending.expenditure.ExpenditureQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** Composes the money page of a consortium. */
@Singleton
final class MoneyPages {
    private final OrganisationQueries organisations;
    private final AllocationQueries allocations;
    private final ExpenditureQueries expenditure;
    private final PaymentScopes scopes;
    private final MoneyByMonth money;
    private final FairPeers peers;

    MoneyPages(
            OrganisationQueries organisations,
            AllocationQueries allocations,
            ExpenditureQueries expenditure,
            PaymentScopes scopes,
            MoneyByMonth money,
            FairPeers peers) {
        this.organisations = organisations;
        this.allocations = allocations;
        this.expenditure = expenditure;
        this.scopes = scopes;
        this.money = money;
        this.peers = peers;
    }

    /** @param asked null for the newest year that has payments and an allocation */
    Page<MoneyPage> compose(Snapshot snapshot, OrganisationCode code, @Nullable FinancialYear asked)
            throws SQLException {
        var organisation = organisations
                .find(snapshot, code, null)
                .filter(found -> found.role() == OrganisationRole.CONSORTIUM)
                .orElseThrow(() -> Visit.nothing("the money of " + code));
        var paid = scopes.of(snapshot, PaymentFilter.paidBy(code));
        var coverage = Coverage.read(snapshot, code);
        var history = allocations.listOf(snapshot, code).reversed();
        var newest = money.year(snapshot, paid, coverage, null).orElse(null);
        var years = years(history, newest);
        var year = chosen(years, history, newest, asked);
        var ofYear = year == null || newest == null
                ? null
                : money.year(snapshot, paid, coverage, year).orElse(null);
        return Page.of(
                "money",
                "The money of " + organisation.name(),
                "What " + organisation.name()
                        + " is given, part by part, how it is shared among its practices, and how it"
                        + " compares with others.",
                page(snapshot, organisation, years, year, history, ofYear));
    }

    private MoneyPage page(
            Snapshot snapshot,
            Organisation organisation,
            List<FinancialYear> years,
            @Nullable FinancialYear year,
            List<ConsortiumAllocation> history,
            @Nullable YearOfMoney paid)
            throws SQLException {
        var code = OrganisationCode.parse(organisation.code());
        var months = year == null
                ? List.<ExpenditureMonth>of()
                : expenditure.months(snapshot, code, year).reversed();
        var allocation = history.stream()
                .filter(given -> given.year().equals(year))
                .findFirst()
                .orElse(null);
        var lines = allocation == null ? List.<Allocation>of() : allocations.lines(snapshot, code, year);
        return new MoneyPage(
                organisation,
                years,
                year,
                allocation,
                history,
                components(lines),
                lines.stream()
                        .filter(line -> line.practice() == null && line.decidedOn() != null)
                        .sorted(Comparator.comparing(Allocation::decidedOn))
                        .toList(),
                budgets(lines),
                allocation == null ? List.of() : allocations.listIn(snapshot, year),
                allocation == null || paid == null
                        ? null
                        : peers.perHead(snapshot, paid).orElse(null),
                year == null ? List.of() : allocations.parameters(snapshot, year),
                paid == null || paid.months().stream().allMatch(month -> month.state() != MonthState.KNOWN)
                        ? null
                        : paid,
                months,
                months.isEmpty()
                        ? List.of()
                        : services(snapshot, code, year, months.getLast().month()));
    }

    private List<Expenditure> services(Snapshot snapshot, OrganisationCode code, FinancialYear year, String month)
            throws SQLException {
        return expenditure.lines(snapshot, code, year).stream()
                .filter(line -> line.month().equals(month))
                .sorted(Comparator.comparingInt(Expenditure::line))
                .toList();
    }

    private static List<FinancialYear> years(List<ConsortiumAllocation> history, @Nullable YearOfMoney paid) {
        return Stream.concat(
                        history.stream().map(ConsortiumAllocation::year),
                        paid == null ? Stream.empty() : paid.years().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is given and what is paid are looked at together where they can be. */
    private static @Nullable FinancialYear chosen(
            List<FinancialYear> years,
            List<ConsortiumAllocation> history,
            @Nullable YearOfMoney paid,
            @Nullable FinancialYear asked) {
        if (asked != null || years.isEmpty()) {
            return asked;
        }
        return years.reversed().stream()
                .filter(year -> history.stream().anyMatch(given -> given.year().equals(year)))
                .filter(year -> paid == null || paid.years().contains(year))
                .findFirst()
                .orElse(history.isEmpty() ? years.getLast() : history.getLast().year());
    }

    private static List<ComponentSum> components(List<Allocation> lines) {
        var byComponent = lines.stream()
                .filter(line -> line.practice() == null)
                .collect(Collectors.groupingBy(Allocation::component));
        return Stream.of(Component.values())
                .map(Component::slug)
                .filter(byComponent::containsKey)
                .map(component -> ComponentSum.of(component, byComponent.get(component)))
                .toList();
    }

    private static List<PracticeBudget> budgets(List<Allocation> lines) {
        Map<String, List<Allocation>> byPractice = lines.stream()
                .filter(line -> line.practice() != null)
                .collect(Collectors.groupingBy(
                        line -> line.practice().code().text(), LinkedHashMap::new, Collectors.toList()));
        Function<List<Allocation>, PracticeBudget> budget = ofPractice -> {
            var sum = ComponentSum.of(Component.PRACTICE_BUDGET.slug(), ofPractice);
            var first = ofPractice.getFirst();
            return new PracticeBudget(first.practice(), sum.opening(), sum.changes(), sum.amount(), first.line());
        };
        return byPractice.values().stream()
                .map(budget)
                .sorted(Comparator.comparing(PracticeBudget::amount).reversed())
                .toList();
    }
}
