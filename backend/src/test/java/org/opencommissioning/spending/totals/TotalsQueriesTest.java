package org.opencommissioning.spending.totals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.spending.payments.*;
import org.opencommissioning.spending.suppliers.*;
import org.opencommissioning.values.*;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TotalsQueriesTest {
    private final TestPortal portal = TestPortal.ofNorthmoor();

    @AfterAll
    void close() {
        portal.close();
    }

    <T> T ask(AsAt asAt, Snapshots.Question<T> q) {
        return portal.context()
                .getBean(Snapshots.class)
                .read(asAt, PaymentQueries.DATASETS, q)
                .value();
    }

    @Test
    void printsAll() {
        var scopes = portal.context().getBean(PaymentScopes.class);
        var totals = portal.context().getBean(TotalsQueries.class);
        var payments = portal.context().getBean(PaymentQueries.class);
        var suppliers = portal.context().getBean(SupplierQueries.class);
        for (var asAt : List.of(AsAt.NEWEST, new AsAt.OfEdition(70))) {
            ask(asAt, s -> {
                var west = scopes.of(
                        s, PaymentFilter.paidBy(OrganisationCode.parse("9N4")).in(Period.parse("2012-13")));
                for (var by : GroupBy.values()) {
                    System.out.println(totals.totals(s, scopes.of(s, PaymentFilter.ALL), by, 3));
                    System.out.println(totals.totals(s, west, by, 3));
                    System.out.println(totals.count(s, west, by));
                }
                System.out.println(payments.first(s, west, "-amount", 2));
                System.out.println(payments.first(
                        s,
                        scopes.of(
                                s,
                                new PaymentFilter(
                                        null,
                                        null,
                                        null,
                                        "acute commissioning",
                                        null,
                                        null,
                                        null,
                                        Money.ofPounds(new java.math.BigDecimal("1000000")),
                                        null,
                                        "northmoor contr",
                                        null)),
                        "date",
                        2));
                System.out.println(suppliers.page(s, SupplierFilter.ALL, null, null, 3));
                System.out.println(suppliers.page(s, new SupplierFilter("northm gen", null, null), "name", null, 3));
                System.out.println(suppliers.counts(s));
                System.out.println(suppliers.find(s, 3));
                System.out.println(payments.find(s, new PaymentId(70, 5)));
                return null;
            });
        }
    }
}
