package org.opencommissioning.pages.spending;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.citations.Citable;
import org.opencommissioning.pages.citations.Cited;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;

/** A total that was cited from the spending explorer: the same question then and now. */
@Singleton
final class CitedSpending implements Citable {
    private final KnownFilters filters;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;

    CitedSpending(KnownFilters filters, PaymentScopes scopes, TotalsQueries totals) {
        this.filters = filters;
        this.scopes = scopes;
        this.totals = totals;
    }

    @Override
    public Optional<Cited> cite(Snapshot then, Snapshot now, Visit visit, String path) throws SQLException {
        if (!path.equals("/spending")) {
            return Optional.empty();
        }
        var question = SpendingQuestion.of(visit);
        var payer = filters.named(then, filters.known(then, question.filter(), new ArrayList<>()), question)
                .payer();
        var title = payer == null ? "All payments that fit the question" : "Payments by " + payer.name();
        return Optional.of(new Cited(title, sum(then, question), sum(now, question), null));
    }

    private Sum sum(Snapshot snapshot, SpendingQuestion question) throws SQLException {
        var known = filters.known(snapshot, question.filter(), new ArrayList<>());
        return totals.sum(snapshot, scopes.of(snapshot, known));
    }
}
