package org.opencommissioning.spending.suppliers;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.api.search.Searchable;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Words;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;

/** Finds suppliers by the names under which they were paid, those paid most first; a slip in the name is forgiven where nothing else fits. */
@Singleton
final class SearchSuppliers implements Searchable {
    private static final String BY_WORDS = """
        s.supplier_id in (
          select supplier_id
          from published.supplier_name
          where words @@ :words::tsquery)\
        """;
    private static final String BY_LIKENESS = "s.name %> :typed";
    private static final String NEWEST = "join published.total_supplier t on t.supplier_id = s.supplier_id";
    private static final String THEN = """
        join lateral (
          select sum(b.pence) as pence
          from published.payment_by_supplier b
          join published.publication pub using (publication_id)
          where b.supplier_id = s.supplier_id and %s
          having count(*) > 0) t on true\
        """.formatted(PaymentScope.LIVE_THEN);

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Set<String> datasets() {
        return PaymentQueries.DATASETS;
    }

    @Override
    public List<Found> find(Snapshot snapshot, String typed, int limit) throws SQLException {
        var words = Words.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = find(snapshot, BY_WORDS, words, typed, limit);
        return found.isEmpty() && typed.length() > 3 ? find(snapshot, BY_LIKENESS, words, typed, limit) : found;
    }

    private static List<Found> find(Snapshot snapshot, String condition, Words words, String typed, int limit)
            throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select s.supplier_id, s.name, known.code
                    from published.supplier s
                    %s
                    left join published.organisation_key known on known.organisation_id = s.organisation_id
                    where %s
                    order by t.pence desc, s.supplier_id
                    limit :limit
                    """.formatted(snapshot.state().newest() ? NEWEST : THEN, condition))
                        .bind("edition", snapshot.state().edition().number())
                        .bind("words", words.query())
                        .bind("typed", typed)
                        .bind("limit", limit),
                SearchSuppliers::found);
    }

    private static Found found(ResultSet row) throws SQLException {
        var id = row.getString("supplier_id");
        var code = row.getString("code");
        return new Found(
                "supplier",
                id,
                row.getString("name"),
                null,
                null,
                code == null ? null : "In the register as " + code,
                "/suppliers/" + id);
    }
}
