package org.opencommissioning.spending.graph;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.recasting.RecastAmount;
import org.opencommissioning.spending.recasting.RecastBy;
import org.opencommissioning.spending.recasting.RecastQueries;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.Totals;
import org.opencommissioning.spending.totals.TotalsQueries;

/** How totals are reached in GraphQL: of all payments, and under many organisations or suppliers at once. */
@Singleton
final class TotalsGraphQl {
    private final Provider<PaymentScopes> scopes;
    private final TotalsQueries totals;
    private final Provider<RecastQueries> recast;

    TotalsGraphQl(Provider<PaymentScopes> scopes, TotalsQueries totals, Provider<RecastQueries> recast) {
        this.scopes = scopes;
        this.totals = totals;
        this.recast = recast;
    }

    void wire(Wiring wiring) {
        wiring.reading(State.ALL)
                .field("Query", "paymentsRecast", this::recast)
                .reading(PerHead.REGISTERED.with(PaymentQueries.DATASETS))
                .field("Query", "paymentTotals", this::ofAll)
                .batch("Organisation", "totals", Organisation::code, this::ofPayers)
                .<Supplier, Integer, Totals>batch(
                        "Supplier", "totals", supplier -> Integer.valueOf(supplier.id()), this::ofSuppliers);
    }

    private Totals ofAll(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(field.getArguments()));
        return totals.totals(
                snapshot,
                scope,
                by(field.getArguments()),
                perHead(field.getArguments()),
                null,
                limit(field.getArguments()));
    }

    private List<RecastAmount> recast(Snapshot snapshot, DataFetchingEnvironment field) throws SQLException {
        return recast.get()
                .list(
                        snapshot,
                        FilterArguments.filter(field.getArguments()),
                        field.getArgument("boundariesOn"),
                        RecastBy.valueOf(field.getArgument("by")),
                        perHead(field.getArguments()));
    }

    private Map<String, Totals> ofPayers(Snapshot snapshot, Map<String, Object> arguments, List<String> codes)
            throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(arguments));
        var ids = scopes.get().organisations(snapshot, codes);
        var found = totals.totalsOfEach(
                snapshot,
                scope,
                GroupBy.PAYER,
                List.copyOf(ids.values()),
                by(arguments),
                perHead(arguments),
                limit(arguments));
        var byCode = new HashMap<String, Totals>();
        ids.forEach((code, id) -> byCode.put(code, found.get(id)));
        return byCode;
    }

    private Map<Integer, Totals> ofSuppliers(Snapshot snapshot, Map<String, Object> arguments, List<Integer> ids)
            throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(arguments));
        return totals.totalsOfEach(
                snapshot, scope, GroupBy.SUPPLIER, ids, by(arguments), perHead(arguments), limit(arguments));
    }

    private static GroupBy by(Map<String, Object> arguments) {
        return GroupBy.valueOf((String) arguments.get("by"));
    }

    private static PerHead perHead(Map<String, Object> arguments) {
        return PerHead.valueOf((String) arguments.getOrDefault("perHead", PerHead.NONE.name()));
    }

    private static int limit(Map<String, Object> arguments) {
        int limit = (Integer) arguments.get("limit");
        if (limit < 1 || limit > 100) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit", Integer.toString(limit), "limit is " + limit + ".", "Give a limit from 1 to 100.");
        }
        return limit;
    }
}
