package org.opencommissioning.spending.graph;

import jakarta.inject.Singleton;
import org.opencommissioning.api.graphql.GraphQlPart;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.totals.Sum;

/** The money's share of the GraphQL schema. */
@Singleton
final class SpendingGraphQl implements GraphQlPart {
    private static final String MADE_BY_IT =
            "p.payer_id = (select organisation_id from published.organisation_key where code = parent.key)";
    private static final String MADE_TO_IT = """
        p.supplier_id in (
            select s.supplier_id
            from published.supplier s
            join published.organisation_key o on o.organisation_id = s.organisation_id
            where o.code = parent.key)\
        """;
    private final PaymentGraphQl payments;
    private final TotalsGraphQl totals;
    private final SupplierGraphQl suppliers;
    private final SumsUnderEach sums;

    SpendingGraphQl(PaymentGraphQl payments, TotalsGraphQl totals, SupplierGraphQl suppliers, SumsUnderEach sums) {
        this.payments = payments;
        this.totals = totals;
        this.suppliers = suppliers;
        this.sums = sums;
    }

    @Override
    public String room() {
        return "spending";
    }

    @Override
    public void wire(Wiring wiring) {
        payments.wire(wiring.reading(PaymentQueries.DATASETS));
        suppliers.wire(wiring.reading(PaymentQueries.DATASETS));
        totals.wire(wiring);
        wiring.reading(PaymentQueries.DATASETS)
                .listUnder(
                        "Organisation",
                        "payments",
                        PaymentQueries.PAYMENTS,
                        Organisation::code,
                        MADE_BY_IT,
                        payments::whereUnderOne,
                        sums::ofPayers,
                        Sum::lines)
                .listUnder(
                        "Organisation",
                        "paidTo",
                        PaymentQueries.PAYMENTS,
                        Organisation::code,
                        MADE_TO_IT,
                        payments::whereUnderOne,
                        sums::ofOrganisationsPaid,
                        Sum::lines)
                .<Supplier, Integer, Payment, Sum>listUnder(
                        "Supplier",
                        "payments",
                        PaymentQueries.PAYMENTS,
                        supplier -> Integer.valueOf(supplier.id()),
                        "p.supplier_id",
                        payments::whereUnderOne,
                        sums::ofSuppliers,
                        Sum::lines);
    }
}
