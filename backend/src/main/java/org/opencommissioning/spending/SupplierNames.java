package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.Draft;

/** Suppliers as publishers name them. A name is matched to the register once, when it is first published. */
@Singleton
final class SupplierNames {
    private final SupplierMatch match;

    SupplierNames(SupplierMatch match) {
        this.match = match;
    }

    /** A name's number and its supplier's. */
    record Named(int nameId, int supplierId) {}

    /** @param payer whose file it is: a name may mean another supplier in another's */
    Map<String, Named> resolve(Connection connection, Draft draft, int payer, List<PaymentRow> batch)
            throws SQLException {
        var names = batch.stream().map(PaymentRow::supplier).collect(Collectors.toCollection(TreeSet::new));
        var known = find(connection, payer, names);
        names.removeAll(known.keySet());
        if (!names.isEmpty()) {
            for (var matched : match.match(connection, names, draft.publisher()).entrySet()) {
                add(connection, draft, payer, matched.getKey(), matched.getValue());
            }
            known.putAll(find(connection, payer, names));
        }
        return known;
    }

    private static Map<String, Named> find(Connection connection, int payer, SortedSet<String> names)
            throws SQLException {
        var found = new HashMap<String, Named>();
        Sql.of("""
            select name, supplier_name_id, supplier_id
            from published.supplier_name
            where payer_id = :payer and name = any(:names)
            """)
                .bind("payer", payer)
                .bind("names", connection.createArrayOf("text", names.toArray()))
                .each(connection, 0, row -> found.put(row.getString(1), new Named(row.getInt(2), row.getInt(3))));
        return found;
    }

    /** Another publication may be adding the same supplier or spelling; both then mean the one that came first. */
    private static void add(Connection connection, Draft draft, int payer, String name, SupplierMatch.Matched matched)
            throws SQLException {
        Sql.of("""
            insert into published.supplier (match_name, name, organisation_id, first_publication_id)
            select :key, :name, :organisation::integer, :publication
            where not exists (select from published.supplier where match_name = :key)
            on conflict (match_name) do nothing
            """)
                .bind("key", matched.key())
                .bind("name", matched.name())
                .bind("organisation", matched.organisationId())
                .bind("publication", draft.publicationId())
                .update(connection);
        Sql.of("""
            insert into published.supplier_name (name, payer_id, supplier_id, method, confidence, first_publication_id)
            select :name, :payer, supplier_id, :method, :confidence, :publication
            from published.supplier
            where match_name = :key
            on conflict (name, payer_id) do nothing
            """)
                .bind("name", name)
                .bind("payer", payer)
                .bind("method", matched.method())
                .bind("confidence", BigDecimal.valueOf(matched.confidence()).setScale(2, RoundingMode.HALF_UP))
                .bind("publication", draft.publicationId())
                .bind("key", matched.key())
                .update(connection);
    }
}
