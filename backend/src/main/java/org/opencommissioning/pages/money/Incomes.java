package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.suppliers.SupplierQueries;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;

/** What suppliers, and organisations under any of their names, were paid. */
@Singleton
public final class Incomes {
    private static final int GROUPS = 10;
    private static final int LARGEST = 5;

    private final PaymentScopes scopes;
    private final PaymentQueries payments;
    private final SupplierQueries suppliers;
    private final TotalsQueries totals;
    private final MoneyByMonth money;

    Incomes(
            PaymentScopes scopes,
            PaymentQueries payments,
            SupplierQueries suppliers,
            TotalsQueries totals,
            MoneyByMonth money) {
        this.scopes = scopes;
        this.payments = payments;
        this.suppliers = suppliers;
        this.totals = totals;
        this.money = money;
    }

    /** Of one supplier; empty where nothing is published at all. */
    public Optional<Income> of(Snapshot snapshot, Supplier supplier, @Nullable FinancialYear year) throws SQLException {
        return income(snapshot, PaymentFilter.paidTo(Integer.parseInt(supplier.id())), supplier, year);
    }

    /** Of an organisation of the register; empty where no published payment to it is known. */
    public Optional<Income> of(Snapshot snapshot, OrganisationCode organisation, @Nullable FinancialYear year)
            throws SQLException {
        var paid = suppliers.listOf(snapshot, organisation).stream()
                .filter(supplier -> supplier.lines() > 0)
                .sorted(Comparator.comparingLong(Supplier::lines).reversed())
                .toList();
        return paid.isEmpty()
                ? Optional.empty()
                : income(snapshot, PaymentFilter.paidTo(organisation), together(paid), year);
    }

    /** Suppliers that are one organisation, as one: the most frequent with all names and sums. */
    private static Supplier together(List<Supplier> suppliers) {
        var first = suppliers.getFirst();
        var sum = suppliers.stream()
                .map(supplier -> new Sum(supplier.lines(), supplier.total()))
                .reduce(Sum.NOTHING, MoneyByMonth::plus);
        return new Supplier(
                first.id(),
                first.name(),
                suppliers.stream()
                        .flatMap(supplier -> supplier.names().stream())
                        .toList(),
                first.organisation(),
                first.match(),
                sum.amount(),
                sum.lines());
    }

    private Optional<Income> income(
            Snapshot snapshot, PaymentFilter filter, Supplier supplier, @Nullable FinancialYear asked)
            throws SQLException {
        var series = money.year(snapshot, scopes.of(snapshot, filter), Coverage.read(snapshot, null), asked);
        if (series.isEmpty()) {
            return Optional.empty();
        }
        var year = scopes.of(snapshot, filter.in(series.get().year().period()));
        return Optional.of(new Income(
                supplier,
                series.get(),
                totals.totals(snapshot, year, GroupBy.PAYER, GROUPS),
                totals.count(snapshot, year, GroupBy.PAYER),
                totals.totals(snapshot, year, GroupBy.AREA, GROUPS),
                payments.first(snapshot, year, "-amount", LARGEST).rows()));
    }
}
