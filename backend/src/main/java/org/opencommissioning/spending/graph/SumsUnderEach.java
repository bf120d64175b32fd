package org.opencommissioning.spending.graph;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.suppliers.SupplierQueries;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.Sum;
import org.opencommissioning.spending.totals.TotalsQueries;

/** What the payments under many parents come to, in as many statements as for one. */
@Singleton
final class SumsUnderEach {
    private final Provider<PaymentScopes> scopes;
    private final SupplierQueries suppliers;
    private final TotalsQueries totals;

    SumsUnderEach(Provider<PaymentScopes> scopes, SupplierQueries suppliers, TotalsQueries totals) {
        this.scopes = scopes;
        this.suppliers = suppliers;
        this.totals = totals;
    }

    Map<String, Sum> ofPayers(Snapshot snapshot, Map<String, Object> arguments, List<String> codes)
            throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(arguments));
        var ids = scopes.get().organisations(snapshot, codes);
        var sums = totals.sumOfEach(snapshot, scope, GroupBy.PAYER, List.copyOf(ids.values()));
        var byCode = new HashMap<String, Sum>();
        codes.forEach(code -> byCode.put(code, sums.getOrDefault(ids.get(code), Sum.NOTHING)));
        return byCode;
    }

    Map<Integer, Sum> ofSuppliers(Snapshot snapshot, Map<String, Object> arguments, List<Integer> ids)
            throws SQLException {
        var scope = scopes.get().of(snapshot, FilterArguments.filter(arguments));
        return totals.sumOfEach(snapshot, scope, GroupBy.SUPPLIER, ids);
    }

    /** An organisation may have been paid as several suppliers. */
    Map<String, Sum> ofOrganisationsPaid(Snapshot snapshot, Map<String, Object> arguments, List<String> codes)
            throws SQLException {
        var paid = suppliers.idsOfEach(snapshot, codes);
        var ids = paid.values().stream().flatMap(List::stream).toList();
        var sums = ids.isEmpty() ? Map.<Integer, Sum>of() : ofSuppliers(snapshot, arguments, ids);
        var byCode = new HashMap<String, Sum>();
        codes.forEach(code -> byCode.put(
                code, paid.getOrDefault(code, List.of()).stream().map(sums::get).reduce(Sum.NOTHING, Sum::plus)));
        return byCode;
    }
}
