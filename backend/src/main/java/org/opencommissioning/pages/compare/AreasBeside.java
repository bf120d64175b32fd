package org.opencommissioning.pages.compare;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/** What the money of a year was for, side by side: the largest areas of each subject. */
@Singleton
final class AreasBeside {
    private static final int LARGEST = 5;
    private static final int MOST_AREAS = 10_000;

    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    AreasBeside(PaymentScopes scopes, TotalsQueries totals) {
        this.scopes = scopes;
        this.totals = totals;
    }

    /** Largest of all first. @param year code of a financial year; null for no areas */
    List<ComparePage.ComparedArea> list(Snapshot snapshot, List<Subject> subjects, @Nullable String year)
            throws SQLException {
        if (year == null) {
            return List.of();
        }
        var bySubject = new ArrayList<Map<String, Money>>();
        var names = new LinkedHashSet<String>();
        for (var subject : subjects) {
            var amounts = amounts(snapshot, subject, FinancialYear.parse(year));
            bySubject.add(amounts);
            amounts.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(LARGEST)
                    .forEach(area -> names.add(area.getKey()));
        }
        return names.stream()
                .map(name -> new ComparePage.ComparedArea(
                        name,
                        bySubject.stream()
                                .map(amounts -> amounts.getOrDefault(name, Money.ZERO))
                                .toList()))
                .sorted(Comparator.comparing(AreasBeside::sum, Comparator.reverseOrder()))
                .toList();
    }

    private Map<String, Money> amounts(Snapshot snapshot, Subject subject, FinancialYear year) throws SQLException {
        var amounts = new HashMap<String, Money>();
        for (var member : subject.members()) {
            var scope = scopes.of(snapshot, PaymentFilter.paidBy(member.code()).in(year.period()));
            totals.groups(snapshot, scope, GroupBy.AREA, null, MOST_AREAS)
                    .forEach(group -> amounts.merge(group.label(), group.amount(), Money::plus));
        }
        return amounts;
    }

    private static Money sum(ComparePage.ComparedArea area) {
        return area.amounts().stream().reduce(Money.ZERO, Money::plus);
    }
}
