package org.opencommissioning.organisations.population;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.values.OrganisationCode;

/** List sizes, read. */
@Singleton
public final class ListSizeQueries {
    private static final int MOST = 1000;

    /** What an answer about list sizes depends on. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ListSizeReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** A publication that stood at the edition. */
    static final String LIVE =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    static final Listing<ListSize> LIST_SIZES = Listing.of("list-sizes", ListSize.class, ListSize::read)
            .select("""
                practice.code as practice_code, coalesce(p.name, practice.code) as practice_name,
                c.counted_on,
                commissioner.code as commissioner_code, coalesce(f.name, commissioner.code) as commissioner_name,
                consortium.code as consortium_code, coalesce(r.name, consortium.code) as consortium_name,
                s.registered, s.weighted, pub.edition, s.line
                """)
            .from("""
                published.list_size s
                join published.list_size_count c using (publication_id)
                join published.publication pub using (publication_id)
                join published.organisation_key practice on practice.organisation_id = s.practice_id
                left join published.organisation_key commissioner on commissioner.organisation_id = s.commissioner_id
                left join published.membership m on m.practice_id = s.practice_id
                  and m.days @> c.counted_on
                  and m.from_edition <= :edition
                  and (m.to_edition is null or m.to_edition > :edition)
                left join published.organisation_key consortium on consortium.organisation_id = m.consortium_id
                """ + named("p", "s.practice_id") + named("f", "s.commissioner_id") + named("r", "m.consortium_id"))
            .sort("countedOn", "c.counted_on", KeyType.DAY)
            .sort("practice", "practice.code", KeyType.TEXT)
            .sort("registered", "s.registered", KeyType.NUMBER)
            .byDefault("-countedOn")
            .key("practice.code", KeyType.TEXT)
            .key("s.publication_id", KeyType.NUMBER)
            .reads(DATASETS);

    ListSizeQueries() {}

    /** A practice's every count, the newest first. */
    public List<ListSize> listOf(Snapshot snapshot, OrganisationCode practice) throws SQLException {
        var filter = new ListSizeFilter(practice, null, null, null, null, null);
        return new PageQuestion<>(LIST_SIZES, "", null, filter::where)
                .page(snapshot, null, MOST, false)
                .rows();
    }

    public long count(Snapshot snapshot) throws SQLException {
        var all = new ListSizeFilter(null, null, null, null, null, null);
        return new PageQuestion<>(LIST_SIZES, "", null, all::where).count(snapshot);
    }

    /** What the register said of an organisation at the edition. */
    static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }
}
