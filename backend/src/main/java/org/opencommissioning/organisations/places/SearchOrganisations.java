package org.opencommissioning.organisations.places;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.api.search.Searchable;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.SearchWords;

/**
 * Finds organisations by words, or beginnings of words, of their name, code or postcode, then by their town: those that are open
 * first, each by name. A postcode, or a part of one, is answered by the practices whose own address is there.
 */
@Singleton
final class SearchOrganisations implements Searchable {
    private static final String SELECT = """
        select o.code, o.name, o.role, o.status, o.address[cardinality(o.address)] as town, o.postcode
        from published.organisation o
        where %s
          and %s
        order by array_position(array['active', 'dormant', 'proposed', 'closed'], o.status),%s o.name, o.code
        limit :limit
        """;
    private static final String NOW = "o.to_edition is null";
    private static final String AS_AT =
            "o.from_edition <= :edition and (o.to_edition is null or o.to_edition > :edition)";
    private static final String BY_NAME = "o.words @@ :words::tsquery";
    private static final String BY_TOWN = "o.place_words @@ :words::tsquery and not o.words @@ :words::tsquery";
    private static final String BY_POSTCODE = "o.postcode like :stem and o.postcode ~ :shape";
    private static final String BY_CODE = "o.code = :code";
    private static final String NO_ORDER = "";
    private static final String PRACTICES_FIRST = " o.role <> 'gp-practice',";

    SearchOrganisations() {}

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Set<String> datasets() {
        return Set.of(OrganisationQueries.DATASETS);
    }

    @Override
    public List<Found> find(Snapshot snapshot, String typed, int limit) throws SQLException {
        var postcode = Postcode.parse(typed);
        var there = postcode.isEmpty() ? List.<Found>of() : at(snapshot, postcode.get(), limit);
        return there.isEmpty() ? byWords(snapshot, typed, limit) : there;
    }

    private static List<Found> byWords(Snapshot snapshot, String typed, int limit) throws SQLException {
        var words = SearchWords.query(typed);
        if (words == null) {
            return List.of();
        }
        var found = new ArrayList<>(snapshot.list(
                select(snapshot, BY_NAME, NO_ORDER, limit).bind("words", words), row -> found(row, null)));
        if (found.size() < limit) {
            found.addAll(snapshot.list(
                    select(snapshot, BY_TOWN, NO_ORDER, limit - found.size()).bind("words", words),
                    row -> found(row, "its address")));
        }
        return found;
    }

    /** By the most exact part of the postcode in which there is anybody; an organisation of that very code comes first. */
    private static List<Found> at(Snapshot snapshot, Postcode postcode, int limit) throws SQLException {
        var found = new ArrayList<>(snapshot.list(
                select(snapshot, BY_CODE, NO_ORDER, limit).bind("code", postcode.text()),
                row -> found(row, "its code")));
        for (var stem : postcode.stems()) {
            var there = snapshot.list(
                    select(snapshot, BY_POSTCODE, PRACTICES_FIRST, limit - found.size())
                            .bind("stem", stem.like())
                            .bind("shape", stem.shape()),
                    row -> found(row, "its own address in " + stem.called()));
            if (!there.isEmpty()) {
                found.addAll(there);
                return found;
            }
        }
        return found;
    }

    private static Sql select(Snapshot snapshot, String condition, String order, int limit) {
        var sql = Sql.of(SELECT.formatted(snapshot.state().newest() ? NOW : AS_AT, condition, order))
                .bind("limit", limit);
        return sql.bind("edition", snapshot.state().edition().number());
    }

    private static Found found(ResultSet row, @Nullable String basis) throws SQLException {
        var place = new ArrayList<String>();
        Optional.ofNullable(row.getString("town")).ifPresent(place::add);
        Optional.ofNullable(row.getString("postcode")).ifPresent(place::add);
        return new Found(
                "organisation",
                row.getString("code"),
                row.getString("name"),
                row.getString("role"),
                row.getString("status"),
                place.isEmpty() ? null : String.join(", ", place),
                basis,
                "/organisations/" + row.getString("code"));
    }
}
