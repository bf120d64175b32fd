package org.opencommissioning.spending.graph;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.graphql.Wiring;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.spending.payments.PaidSupplier;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.suppliers.SupplierFilter;
import org.opencommissioning.spending.suppliers.SupplierQueries;

/** How suppliers are reached in GraphQL. */
@Singleton
final class SupplierGraphQl {
    private final SupplierQueries suppliers;

    SupplierGraphQl(SupplierQueries suppliers) {
        this.suppliers = suppliers;
    }

    void wire(Wiring wiring) {
        wiring.field("Query", "supplier", (snapshot, field) -> find(snapshot, field.getArgument("key")))
                .list(
                        "Query",
                        "suppliers",
                        state -> SupplierQueries.listing(state.newest()),
                        (arguments, state) -> filter(arguments).where(state))
                .node("Supplier", Supplier.class, Supplier::id, this::byKey)
                .field("Supplier", "key", (snapshot, field) -> ((Supplier) field.getSource()).id())
                .batch("PaidSupplier", "supplier", PaidSupplier::id, this::byKey)
                .batch("Organisation", "suppliers", Organisation::code, this::ofOrganisations);
    }

    private @Nullable Supplier find(Snapshot snapshot, String key) throws SQLException {
        return suppliers.find(snapshot, FilterArguments.key("key", key)).orElse(null);
    }

    private Map<String, Supplier> byKey(Snapshot snapshot, List<String> keys) throws SQLException {
        var found = new HashMap<String, Supplier>();
        var ids = keys.stream()
                .filter(key -> key.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .toList();
        suppliers.list(snapshot, ids).forEach(supplier -> found.put(supplier.id(), supplier));
        return found;
    }

    private Map<String, List<Supplier>> ofOrganisations(Snapshot snapshot, List<String> codes) throws SQLException {
        var found = new HashMap<>(suppliers.listOfEach(snapshot, codes));
        codes.forEach(code -> found.putIfAbsent(code, List.of()));
        return found;
    }

    private static SupplierFilter filter(Map<String, Object> arguments) {
        return new SupplierFilter(
                (String) arguments.get("q"), FilterArguments.code("organisation", arguments), (Boolean)
                        arguments.get("matched"));
    }
}
