package org.opencommissioning.spending.graph;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.payments.PaidSupplier;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentChangeQueries;
import org.opencommissioning.spending.payments.PaymentId;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.OrganisationName;

/** How payments are reached in GraphQL. */
@Singleton
final class PaymentGraphQl {
    private final Provider<PaymentScopes> scopes;
    private final PaymentQueries payments;
    private final Provider<PublicationQueries> publications;
    private final TotalsQueries totals;
    private final OrganisationQueries organisations;
    private final PaymentChangeQueries changes;

    PaymentGraphQl(
            Provider<PaymentScopes> scopes,
            PaymentQueries payments,
            Provider<PublicationQueries> publications,
            TotalsQueries totals,
            OrganisationQueries organisations,
            PaymentChangeQueries changes) {
        this.scopes = scopes;
        this.payments = payments;
        this.publications = publications;
        this.totals = totals;
        this.organisations = organisations;
        this.changes = changes;
    }

    void wire(Wiring wiring) {
        wiring.field("Query", "payment", (snapshot, field) -> find(snapshot, field.getArgument("key")))
                .list("Query", "payments", PaymentQueries.PAYMENTS, this::where, this::whole, Sum::lines)
                .list(
                        "Query",
                        "paymentChanges",
                        changes.listing(),
                        (arguments, state) -> changes.where(state, (Long) arguments.get("edition")))
                .node("Payment", Payment.class, Payment::id, this::byId)
                .field("Payment", "key", (snapshot, field) -> ((Payment) field.getSource()).id())
                .field("PaidSupplier", "key", (snapshot, field) -> ((PaidSupplier) field.getSource()).id())
                .<OrganisationName, String, Object>batch(
                        "OrganisationName",
                        "organisation",
                        name -> name.code().text(),
                        (snapshot, codes) -> new HashMap<>(organisations.list(snapshot, codes)))
                .ofWhole("PaymentConnection", "totalAmount", Sum::amount)
                .reading(State.ALL)
                .batch("Payment", "publication", Payment::edition, this::publications);
    }

    private Where where(Map<String, Object> arguments, Snapshot snapshot) throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(arguments));
        PaymentQueries.checkSort(scope, (String) arguments.get("sort"));
        return scope.where(snapshot.state());
    }

    /** Under one payer or supplier: any order will do. */
    Where whereUnderOne(Map<String, Object> arguments, Snapshot snapshot) throws SQLException {
        return scopes.get().of(snapshot, FilterArguments.filter(arguments)).where(snapshot.state());
    }

    private Map<String, Sum> whole(Snapshot snapshot, Map<String, Object> arguments, List<String> root)
            throws SQLException {
        var sum = totals.sum(snapshot, scopes.get().of(snapshot, FilterArguments.filter(arguments)));
        return Map.of(root.getFirst(), sum);
    }

    private @Nullable Payment find(Snapshot snapshot, String key) throws SQLException {
        return byId(snapshot, List.of(key)).get(key);
    }

    private Map<String, Payment> byId(Snapshot snapshot, List<String> keys) throws SQLException {
        var found = new HashMap<String, Payment>();
        var ids = keys.stream().flatMap(key -> PaymentId.find(key).stream()).toList();
        payments.list(snapshot, ids).forEach(payment -> found.put(payment.id(), payment));
        return found;
    }

    private Map<Long, Publication> publications(Snapshot snapshot, List<Long> editions) throws SQLException {
        return publications.get().list(snapshot, editions).stream()
                .collect(Collectors.toMap(Publication::edition, found -> found));
    }
}
