package org.opencommissioning.pages.population;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.population.MoneyPerHead;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.organisations.population.PopulationQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.OrganisationCode;

/** Finds the people of a consortium, and its money a head. */
@Singleton
public final class PeopleOfConsortia {
    private final PopulationQueries populations;
    private final TotalsQueries totals;

    PeopleOfConsortia(PopulationQueries populations, TotalsQueries totals) {
        this.populations = populations;
        this.totals = totals;
    }

    /**
     * Empty where no count is known.
     *
     * @param paid the consortium's payments of a year; null where it has published none
     */
    public Optional<People> find(Snapshot snapshot, OrganisationCode consortium, @Nullable PaymentScope paid)
            throws SQLException {
        var counts = populations.listOf(snapshot, consortium).reversed();
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new People(
                        counts,
                        perHead(snapshot, paid, PerHead.REGISTERED),
                        perHead(snapshot, paid, PerHead.WEIGHTED)));
    }

    private @Nullable MoneyPerHead perHead(Snapshot snapshot, @Nullable PaymentScope paid, PerHead by)
            throws SQLException {
        return paid == null
                ? null
                : totals.groups(snapshot, paid, GroupBy.PAYER, by, null, 1).stream()
                        .findFirst()
                        .map(Group::perHead)
                        .orElse(null);
    }
}
