package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.spending.allocations.Allocation;
import org.opencommissioning.spending.allocations.AllocationParameter;
import org.opencommissioning.spending.allocations.ConsortiumAllocation;
import org.opencommissioning.spending.expenditure.Expenditure;
import org.opencommissioning.spending.expenditure.ExpenditureMonth;
import org.opencommissioning.values.FinancialYear;

/**
 * What a consortium is given, and what is known of how it is spent.
 *
 * @param years      that have an allocation or payments, oldest first
 * @param year       the one that is shown; null where nothing is known of any
 * @param allocation null where the year has none
 * @param history    of every year, oldest first
 * @param components in the order of their kind
 * @param changes    in-year changes of components, by day
 * @param budgets    of practices, largest first
 * @param beside     of all consortia, the same year
 * @param paidBeside of all consortia, what they paid a head in the same months of the year; null where nothing is comparable
 * @param parameters caps and rates of the year
 * @param money      payments of the year; null where none are published
 * @param months     expenditure against the allocation, oldest first; empty where none is published
 * @param services   of the newest of these months, as the return has them
 */
@Serdeable
record MoneyPage(
        Organisation organisation,
        List<FinancialYear> years,
        @Nullable FinancialYear year,
        @Nullable ConsortiumAllocation allocation,
        List<ConsortiumAllocation> history,
        List<ComponentSum> components,
        List<Allocation> changes,
        List<PracticeBudget> budgets,
        List<ConsortiumAllocation> beside,
        @Nullable PaidBeside paidBeside,
        List<AllocationParameter> parameters,
        @Nullable YearOfMoney money,
        List<ExpenditureMonth> months,
        List<Expenditure> services) {}
