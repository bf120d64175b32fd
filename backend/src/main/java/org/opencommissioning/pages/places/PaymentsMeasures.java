package org.opencommissioning.pages.places;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.TotalsQueries;

/** Payments for each registered person, for each weighted one, and as they are. */
@Factory
final class PaymentsMeasures {
    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    PaymentsMeasures(PaymentScopes scopes, TotalsQueries totals) {
        this.scopes = scopes;
        this.totals = totals;
    }

    @Singleton
    @Named("per-head")
    Measure perHead() {
        return new PaymentsMeasure("per-head", 10, PerHead.REGISTERED, scopes, totals);
    }

    @Singleton
    @Named("per-weighted-head")
    Measure perWeightedHead() {
        return new PaymentsMeasure("per-weighted-head", 20, PerHead.WEIGHTED, scopes, totals);
    }

    @Singleton
    @Named("payments")
    Measure payments() {
        return new PaymentsMeasure("payments", 30, PerHead.NONE, scopes, totals);
    }
}
