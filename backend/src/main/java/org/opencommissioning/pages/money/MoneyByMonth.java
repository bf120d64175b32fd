package org.opencommissioning.pages.money;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;

/** Sums of payments as series of months, with what is missing in them. */
@Singleton
public final class MoneyByMonth {
    private final TotalsQueries totals;

    MoneyByMonth(TotalsQueries totals) {
        this.totals = totals;
    }

    /**
     * One year of the payments in the scope.
     *
     * @param scope without a range of time
     * @param asked null for the newest year that has payments
     * @return empty where nothing is published at all
     */
    public Optional<YearOfMoney> year(
            Snapshot snapshot, PaymentScope scope, Coverage coverage, @Nullable FinancialYear asked)
            throws SQLException {
        if (coverage.months().isEmpty()) {
            return Optional.empty();
        }
        var sums = sums(snapshot, scope);
        var years = years(sums.keySet());
        var newest = years.isEmpty() ? FinancialYear.of(coverage.months().last().atDay(1)) : years.getLast();
        var year = asked == null ? newest : asked;
        var months = year.months()
                .map(month -> coverage.figure(month, sums.get(month)))
                .toList();
        return Optional.of(new YearOfMoney(
                year, years, months, sum(year.months().toList(), sums), before(months, coverage, sums)));
    }

    /** Every month from the first that is published to the last, and those with payments before them. */
    public List<MonthFigure> all(Snapshot snapshot, PaymentScope scope, Coverage coverage) throws SQLException {
        var sums = sums(snapshot, scope);
        var known = new TreeMap<YearMonth, Boolean>();
        sums.keySet().forEach(month -> known.put(month, true));
        coverage.months().forEach(month -> known.put(month, true));
        return known.isEmpty()
                ? List.of()
                : Stream.iterate(
                                known.firstKey(),
                                month -> !month.isAfter(known.lastKey()),
                                month -> month.plusMonths(1))
                        .map(month -> coverage.figure(month, sums.get(month)))
                        .toList();
    }

    private SortedMap<YearMonth, Sum> sums(Snapshot snapshot, PaymentScope scope) throws SQLException {
        var sums = new TreeMap<YearMonth, Sum>();
        for (var month : totals.months(snapshot, scope)) {
            sums.put(YearMonth.parse(month.key()), new Sum(month.lines(), month.amount()));
        }
        return sums;
    }

    private static List<FinancialYear> years(Collection<YearMonth> months) {
        return months.stream()
                .map(month -> FinancialYear.of(month.atDay(1)))
                .distinct()
                .toList();
    }

    private static @Nullable Sum before(List<MonthFigure> months, Coverage coverage, Map<YearMonth, Sum> sums) {
        var same = months.stream()
                .filter(figure -> figure.state() == MonthState.KNOWN)
                .map(figure -> YearMonth.parse(figure.month()).minusYears(1))
                .toList();
        return !same.isEmpty() && coverage.months().containsAll(same) ? sum(same, sums) : null;
    }

    private static Sum sum(List<YearMonth> months, Map<YearMonth, Sum> sums) {
        return months.stream()
                .map(month -> sums.getOrDefault(month, Sum.NOTHING))
                .reduce(Sum.NOTHING, MoneyByMonth::plus);
    }

    static Sum plus(Sum one, Sum other) {
        return new Sum(one.lines() + other.lines(), one.amount().plus(other.amount()));
    }
}
