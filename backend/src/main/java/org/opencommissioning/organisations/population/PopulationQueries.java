package org.opencommissioning.organisations.population;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
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

    /** The days on which patients were counted, the earliest first. */
    public List<LocalDate> countedDays(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select distinct counted_on
                    from published.list_size_count
                    join published.publication pub using (publication_id)
                    where %s
                    order by counted_on
                    """.formatted(ListSizeQueries.LIVE))
                        .bind("edition", snapshot.state().edition().number()),
                row -> row.getObject(1, LocalDate.class));
    }

    /** By code, consortia and those practices that are named: their patients at the last count before a day, six months old at most. */
    public Map<String, Population.Heads> lastBefore(Snapshot snapshot, LocalDate end, Collection<String> practices)
            throws SQLException {
        var heads = new HashMap<String, Population.Heads>();
        snapshot.each(
                Sql.of("""
                    with live as (
                      select publication_id, counted_on
                      from published.list_size_count
                      join published.publication pub using (publication_id)
                      where counted_on < :end
                        and counted_on >= :end::date - interval '6 months'
                        and %s
                    ),
                    counted as (
                      select commissioner_id as id, counted_on, practices, registered, weighted
                      from live
                      join published.list_size_total using (publication_id)
                      union all
                      select practice_id, counted_on, 1, registered, weighted
                      from live
                      join published.list_size using (publication_id)
                      where practice_id in (
                        select organisation_id from published.organisation_key where code = any(:practices))
                    )
                    select distinct on (id) k.code, practices, registered, weighted
                    from counted
                    join published.organisation_key k on k.organisation_id = id
                    order by id, counted_on desc
                    """.formatted(ListSizeQueries.LIVE))
                        .bind("end", end)
                        .bind("practices", practices.toArray(String[]::new))
                        .bind("edition", snapshot.state().edition().number()),
                row -> heads.put(
                        row.getString(1), new Population.Heads(row.getInt(2), row.getLong(3), row.getBigDecimal(4))));
        return heads;
    }
}
