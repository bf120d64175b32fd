package org.opencommissioning.spending.suppliers;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.api.lists.Where;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Suppliers as the public may read them, newest or as at an edition. */
@Singleton
public final class SupplierQueries {

    /**
     * @param sort  {@code total}, {@code name} or {@code lines}, {@code -} before it for the largest first; null for {@code -total}
     * @param after cursor to continue after; null for the first page
     */
    public Page<Supplier> page(
            Snapshot snapshot, SupplierFilter filter, @Nullable String sort, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(listing(snapshot.state().newest()), filter.toString(), sort, filter::where)
                .page(snapshot, after, limit, true);
    }

    /** Empty where there is no such supplier, or was none yet at the edition asked for. */
    public Optional<Supplier> find(Snapshot snapshot, int id) throws SQLException {
        return list(snapshot, List.of(id)).stream().findFirst();
    }

    /** Those of these numbers that there are, in any order. */
    public List<Supplier> list(Snapshot snapshot, Collection<Integer> ids) throws SQLException {
        return some(snapshot, "s.supplier_id = any(:ids)", "ids", ids.toArray(Integer[]::new));
    }

    /** Under whom an organisation of the register was paid: nobody, one, or several that were told apart. */
    public List<Supplier> listOf(Snapshot snapshot, OrganisationCode organisation) throws SQLException {
        return some(
                snapshot,
                "s.organisation_id = (select organisation_id from published.organisation_key where code = :code)",
                "code",
                organisation.text());
    }

    /** Under whom each of many organisations of the register was paid, in one statement. */
    public Map<String, List<Supplier>> listOfEach(Snapshot snapshot, List<String> organisations) throws SQLException {
        return some(snapshot, "known.code = any(:codes)", "codes", organisations.toArray(String[]::new)).stream()
                .collect(Collectors.groupingBy(
                        supplier -> supplier.organisation().code().text()));
    }

    /** Numbers of the suppliers as whom each of many organisations of the register was paid. */
    public Map<String, List<Integer>> idsOfEach(Snapshot snapshot, List<String> organisations) throws SQLException {
        var ids = new HashMap<String, List<Integer>>();
        snapshot.each(
                Sql.of("""
                    select known.code, s.supplier_id
                    from published.organisation_key known
                    join published.supplier s using (organisation_id)
                    where known.code = any(:codes)
                    order by s.supplier_id
                    """).bind("codes", organisations.toArray(String[]::new)),
                row -> ids.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                        .add(row.getInt(2)));
        return ids;
    }

    /** How many suppliers are paid now, and how far they are matched to the register. */
    public SupplierCounts counts(Snapshot snapshot) throws SQLException {
        var totals = snapshot.state().newest() ? "published.total_supplier" : SupplierListing.totalsThen();
        return snapshot.find(
                        Sql.of("""
                            select count(*), count(s.organisation_id), coalesce(sum(t.lines), 0)::bigint,
                                   coalesce(sum(t.lines) filter (where s.organisation_id is not null), 0)::bigint
                            from %s t
                            join published.supplier s using (supplier_id)
                            """.formatted(totals))
                                .bind("edition", snapshot.state().edition().number()),
                        row -> new SupplierCounts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .orElseThrow();
    }

    private static List<Supplier> some(Snapshot snapshot, String condition, String name, Object value)
            throws SQLException {
        var listing = snapshot.state().newest() ? SupplierListing.NEWEST_OR_UNPAID : SupplierListing.THEN_OR_UNPAID;
        return new PageQuestion<>(
                        listing,
                        "",
                        "name",
                        state -> Where.all()
                                .and(
                                        "began.edition <= :edition",
                                        "edition",
                                        state.edition().number())
                                .and(condition, name, value))
                .page(snapshot, null, 1000, false)
                .rows();
    }

    /** The list of all suppliers, newest or for a state of the past. */
    public static Listing<Supplier> listing(boolean newest) {
        return newest ? SupplierListing.NEWEST : SupplierListing.THEN;
    }
}
