package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Which consortia practices have belonged to. A consortium is called by its name of the membership's first day, or of the day asked for. */
@Singleton
public final class MembershipQueries {
    private static final String COLUMNS = """
        practice.code as practice, coalesce(member.name, practice.code) as practice_name, consortium.code as consortium,
        coalesce(
          published.name_on(m.consortium_id, coalesce(:on, lower(m.days)), :edition), consortium.code) as consortium_name,
        lower(m.days) as from_day, upper(m.days) - 1 as to_day, m.from_dated, m.to_dated, m.assigned, m.line,
        (
          select edition
          from published.publication said
          where said.publication_id = m.publication_id
        ) as edition
        """;

    private static final String TABLES = """
        published.membership m
        join published.organisation_key practice on practice.organisation_id = m.practice_id
        join published.organisation_key consortium on consortium.organisation_id = m.consortium_id
        left join published.organisation member on member.organisation_id = m.practice_id
          and member.from_edition <= :edition
          and (member.to_edition is null or member.to_edition > :edition)
        """;

    static final Listing<Membership> MEMBERSHIPS = Listing.of("memberships", Membership.class, Membership::read)
            .select(COLUMNS)
            .from(TABLES)
            .sort("practice", "practice.code", KeyType.TEXT)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .sort("from", "lower(m.days)", KeyType.DAY)
            .key("practice.code", KeyType.TEXT)
            .key("lower(m.days)", KeyType.DAY)
            .reads(OrganisationQueries.DATASETS);

    /** All that were known at the edition, the newest first. */
    public List<Membership> listOf(Snapshot snapshot, OrganisationCode practice) throws SQLException {
        return list(snapshot, List.of(practice.text()), null).get(practice.text());
    }

    /** Those of many practices, the newest first. @param on only what held on this day; null for all */
    public Map<String, List<Membership>> list(Snapshot snapshot, Collection<String> practices, @Nullable LocalDate on)
            throws SQLException {
        var found = new HashMap<String, List<Membership>>();
        practices.forEach(code -> found.put(code, new ArrayList<>()));
        snapshot.each(
                Sql.of("select " + COLUMNS + "from " + TABLES + """
                    where practice.code = any(:codes)
                      and m.from_edition <= :edition
                      and (m.to_edition is null or m.to_edition > :edition)
                      and (:on::date is null or m.days @> :on)
                    order by lower(m.days) desc nulls last
                    """)
                        .bind("codes", practices.toArray(String[]::new))
                        .bind("on", on)
                        .bind("edition", snapshot.state().edition().number()),
                row -> found.get(row.getString("practice")).add(Membership.read(row)));
        return found;
    }
}
