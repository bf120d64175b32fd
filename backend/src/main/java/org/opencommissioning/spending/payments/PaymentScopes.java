package org.opencommissioning.spending.payments;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Words;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/** Turns codes, names and words of a filter into the database's numbers, and refuses what nobody knows. */
@Singleton
public final class PaymentScopes {
    /** Lines without an area or type are shown, and asked for, under this name. */
    public static final String NOT_GIVEN = "Not given";

    private static final int MANY_SUPPLIERS = 500;
    private final Snapshots snapshots;
    // Names are only ever added, and only by a publication: what was found at an edition holds there.
    private final Cache<Asked, List<Integer>> found =
            Caffeine.newBuilder().maximumSize(20_000).build();

    PaymentScopes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private record Asked(String sql, Object value, long edition) {}

    /** @throws org.opencommissioning.api.problems.Refusal when a code, supplier, area, type or edition is not known */
    public PaymentScope of(PaymentFilter filter) {
        return snapshots
                .read(AsAt.NEWEST, PaymentQueries.DATASETS, snapshot -> of(snapshot, filter))
                .value();
    }

    /** @throws org.opencommissioning.api.problems.Refusal when a code, supplier, area, type or edition is not known */
    public PaymentScope of(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        return new PaymentScope(
                organisation(snapshot, "payer", filter.payer()),
                suppliers(snapshot, filter),
                named(snapshot, "area", filter.area()),
                named(snapshot, "type", filter.type()),
                filter.from() == null ? null : filter.from().from(),
                filter.to() == null ? null : filter.to().to(),
                pence(filter.min()),
                pence(filter.max()),
                words(snapshot, filter.q()),
                publication(snapshot, filter.edition()));
    }

    /** The database's numbers of those organisations that it knows, by code. */
    public Map<String, Integer> organisations(Snapshot snapshot, Collection<String> codes) throws SQLException {
        var numbers = new LinkedHashMap<String, Integer>();
        snapshot.each(
                Sql.of("select code, organisation_id from published.organisation_key where code = any(:codes)")
                        .bind("codes", codes.toArray(String[]::new)),
                row -> numbers.put(row.getString(1), row.getInt(2)));
        return numbers;
    }

    private @Nullable Integer organisation(Snapshot snapshot, String field, @Nullable OrganisationCode code)
            throws SQLException {
        if (code == null) {
            return null;
        }
        var known = find(
                snapshot, "select organisation_id from published.organisation_key where code = :value", code.text());
        if (known.isEmpty()) {
            throw ProblemKind.UNKNOWN_CODE.refusal(
                    field,
                    code.text(),
                    "There is no organisation " + code + ".",
                    "Look it up at /api/v1/organisations.");
        }
        return known.getFirst();
    }

    private @Nullable List<Integer> suppliers(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        var organisation = organisation(snapshot, "paidTo", filter.paidTo());
        if (filter.supplier() == null) {
            return organisation == null ? null : suppliersOf(snapshot, organisation);
        }
        int supplier = filter.supplier();
        if (find(snapshot, "select supplier_id from published.supplier where supplier_id = :value", supplier)
                .isEmpty()) {
            throw ProblemKind.UNKNOWN_CODE.refusal(
                    "supplier",
                    filter.supplier().toString(),
                    "There is no supplier " + supplier + ".",
                    "Look it up at /api/v1/suppliers.");
        }
        return organisation == null || suppliersOf(snapshot, organisation).contains(supplier)
                ? List.of(supplier)
                : List.of();
    }

    private List<Integer> suppliersOf(Snapshot snapshot, int organisation) throws SQLException {
        return find(
                snapshot,
                "select supplier_id from published.supplier where organisation_id = :value order by supplier_id",
                organisation);
    }

    private @Nullable List<Integer> named(Snapshot snapshot, String kind, @Nullable String name) throws SQLException {
        if (name == null) {
            return null;
        }
        var known = find(snapshot, """
            select expense_%1$s_id
            from published.expense_%1$s
            where lower(name) = lower(:value)
            union all
            select 0
            where :value = '%2$s'
            """.formatted(kind, NOT_GIVEN), name);
        if (known.isEmpty()) {
            throw ProblemKind.BAD_VALUE.refusal(
                    kind,
                    name,
                    "No payment has the expense " + kind + " '" + name + "'.",
                    "Take one from /api/v1/payments/totals?by=" + kind + ".");
        }
        return known;
    }

    private List<WordPlaces> words(Snapshot snapshot, @Nullable String q) throws SQLException {
        if (q == null) {
            return List.of();
        }
        var places = new ArrayList<WordPlaces>();
        for (var word : Words.of(q).all()) {
            var query = Words.query(word);
            var suppliers = find(snapshot, """
                select distinct supplier_id
                from published.supplier_name
                where words @@ :value::tsquery
                limit %d
                """.formatted(MANY_SUPPLIERS), query);
            places.add(new WordPlaces(
                    word,
                    suppliers.size() == MANY_SUPPLIERS ? null : array(suppliers),
                    array(find(snapshot, within("expense_area"), query)),
                    array(find(snapshot, within("expense_type"), query))));
        }
        return places;
    }

    private static String within(String table) {
        return "select %1$s_id from published.%1$s where words @@ :value::tsquery".formatted(table);
    }

    private @Nullable Long publication(Snapshot snapshot, @Nullable Long edition) throws SQLException {
        if (edition == null) {
            return null;
        }
        return snapshot.find(
                        Sql.of("select publication_id from published.publication where edition = :edition")
                                .bind("edition", edition),
                        row -> row.getLong(1))
                .orElseThrow(() -> ProblemKind.UNKNOWN_EDITION.refusal(
                        "edition",
                        edition.toString(),
                        "There is no edition " + edition + ".",
                        "Look it up at /api/v1/publications."));
    }

    private List<Integer> find(Snapshot snapshot, String sql, Object value) throws SQLException {
        var asked = new Asked(sql, value, snapshot.state().edition().number());
        var known = found.getIfPresent(asked);
        if (known == null) {
            known = snapshot.list(Sql.of(sql).bind("value", value), row -> row.getInt(1));
            found.put(asked, known);
        }
        return known;
    }

    private static Integer[] array(List<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }

    private static @Nullable Long pence(@Nullable Money amount) {
        return amount == null ? null : amount.pence();
    }
}
