package org.opencommissioning.organisations.population;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.values.OrganisationCode;

/** What list sizes come to for consortia, by the file's word and by membership, read. */
@Singleton
public final class PopulationQueries {
    private static final int MOST = 1000;

    static final Listing<Population> POPULATIONS = Listing.of("populations", Population.class, Population::read)
            .select("""
                k.code as consortium_code, coalesce(o.name, k.code) as consortium_name, n.counted_on,
                n.file_practices, n.file_registered, n.file_weighted,
                n.member_practices, n.member_registered, n.member_weighted, n.unregistered, n.edition
                """)
            .from("""
                (
                  with asked as (
                    select organisation_id
                    from published.organisation_key
                    where code = any(:consortia)
                  ),
                  live as (
                    select publication_id, pub.edition, counted_on
                    from published.list_size_count
                    join published.publication pub using (publication_id)
                    where %1$s
                  ),
                  file as (
                    select publication_id, commissioner_id as id, practices as file_practices,
                           registered as file_registered, weighted as file_weighted
                    from live
                    join published.list_size_total using (publication_id)
                    where :consortia::text[] is null or commissioner_id in (table asked)
                  ),
                  member as (
                    select live.publication_id, m.consortium_id as id, count(*) as member_practices,
                           sum(registered) as member_registered,
                           case when count(weighted) = count(*) then sum(weighted) end as member_weighted
                    from live
                    join published.list_size s on s.publication_id = live.publication_id
                    join published.membership m on m.practice_id = s.practice_id
                      and m.days @> live.counted_on
                      and m.from_edition <= :edition
                      and (m.to_edition is null or m.to_edition > :edition)
                    where :consortia::text[] is null or m.consortium_id in (table asked)
                    group by 1, 2
                  ),
                  nobodys as (
                    select publication_id, consortium_id as id, people as unregistered
                    from live
                    join published.unregistered using (publication_id)
                    where :consortia::text[] is null or consortium_id in (table asked)
                  )
                  select id, counted_on, edition, file_practices, file_registered, file_weighted,
                         member_practices, member_registered, member_weighted, unregistered
                  from file
                  full join member using (publication_id, id)
                  full join nobodys using (publication_id, id)
                  join live using (publication_id)
                ) n
                join published.organisation_key k on k.organisation_id = n.id
                """.formatted(ListSizeQueries.LIVE) + ListSizeQueries.named("o", "n.id"))
            .sort("countedOn", "n.counted_on", KeyType.DAY)
            .sort("consortium", "k.code", KeyType.TEXT)
            .sort("registered", "coalesce(n.file_registered, 0)", KeyType.NUMBER)
            .byDefault("-countedOn")
            .key("k.code", KeyType.TEXT)
            .key("n.counted_on", KeyType.DAY)
            .reads(ListSizeQueries.DATASETS);

    PopulationQueries() {}

    /** Every count, the newest first. */
    public List<Population> listOf(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        var filter = new PopulationFilter(consortium, null, null);
        return new PageQuestion<>(POPULATIONS, "", null, filter::where)
                .page(snapshot, null, MOST, false)
                .rows();
    }
}
