package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.api.editions.LookUp;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** The register, read. Two times are kept apart: {@code :edition}, what had been published, and {@code :on}, what was so in the world. */
@Singleton
public final class OrganisationQueries {
    /** What an answer about organisations depends on. */
    public static final String[] DATASETS = {
        "practices",
        "practice-amendments",
        "practice-map",
        "consortia",
        "trusts",
        "organisations",
        "particulars",
        "primary-care-trusts",
        "strategic-health-authorities",
        "integrated-care-boards",
        "pct-successors"
    };

    /** What the register calls organisations, by their numbers; a code that it never held is its own name. */
    public static final LookUp<OrganisationName> NAMES =
            new LookUp<>("""
                select key.organisation_id, key.code, coalesce(said.name, key.code)
                from published.organisation_key key
                left join published.organisation said on said.organisation_id = key.organisation_id
                  and said.from_edition <= :edition
                  and (said.to_edition is null or said.to_edition > :edition)
                where key.organisation_id = any(:numbers)
                """, row -> new OrganisationName(new OrganisationCode(row.getString(2)), row.getString(3)));

    /** Members on the day; without a day, those whose last known consortium it is. */
    static final String MEMBER = """
        m.from_edition <= :edition
              and (m.to_edition is null or m.to_edition > :edition)
              and (:on::date is null or m.days @> :on::date)
              and (:on::date is not null or not exists (
                select
                from published.membership later
                where later.practice_id = m.practice_id
                  and later.from_edition <= :edition
                  and (later.to_edition is null or later.to_edition > :edition)
                  and lower(later.days) > lower(m.days)))
        """;

    /** How it stands; with a day, how it stood then. */
    static final String STATUS = """
        case
          when :on::date is null then o.status
          else published.status_on(o.organisation_id, o.opened_on, o.closed_on, :on, :edition)
        end\
        """;

    /** In a role of its own or in one that it has besides. */
    static final String IN_ROLE = """
        ((o.role in (:role, :other_role)
              and (:on::date is null or published.role_on(o.organisation_id, :on, :edition) = :role)
              and (:on::date is not null or o.role = :role))
            or o.organisation_id in (
              select r.organisation_id
              from published.organisation_role r
              where r.role = :role
                and r.from_edition <= :edition
                and (r.to_edition is null or r.to_edition > :edition)
                and (:on::date is null or daterange(r.from_day, r.to_day, '[]') @> :on)))
        """;

    static final String BELONGS = """
        o.organisation_id in (
            select m.practice_id
            from published.membership m
            join published.organisation_key k on k.organisation_id = m.consortium_id
            where k.code = :consortium
              and %s)
        """.formatted(MEMBER);

    private static final String COLUMNS = """
        o.code,
        case
          when :on::date is null then o.name
          else coalesce(published.name_on(o.organisation_id, :on, :edition), o.name)
        end as name,
        case
          when :on::date is null or o.role not in ('gp-practice', 'prescribing-cost-centre') then o.role
          else coalesce(published.role_on(o.organisation_id, :on, :edition), o.role)
        end as role,
        %2$s as status, o.opened_on, o.closed_on, o.address, o.postcode, o.phone, o.said_on, o.line,
        (
          select edition
          from published.publication p
          where p.publication_id = o.publication_id
        ) as edition,
        case when o.role = 'gp-practice' then (
          select array[
            c.code,
            case
              when :on::date is null then c.name
              else coalesce(published.name_on(c.organisation_id, :on, :edition), c.name)
            end,
            lower(m.days)::text,
            (upper(m.days) - 1)::text]
          from published.membership m
          join published.organisation c on c.organisation_id = m.consortium_id
          where m.practice_id = o.organisation_id
            and c.from_edition <= :edition
            and (c.to_edition is null or c.to_edition > :edition)
            and %1$s
        ) end as consortium,
        case when o.role = 'consortium' then (
          select count(*)::integer
          from published.membership m
          join published.organisation p on p.organisation_id = m.practice_id
          where m.consortium_id = o.organisation_id
            and p.from_edition <= :edition
            and (p.to_edition is null or p.to_edition > :edition)
            and case
              when :on::date is null then p.status
              else published.status_on(p.organisation_id, p.opened_on, p.closed_on, :on, :edition)
            end = 'active'
            and %1$s
        ) end as practices
        """.formatted(MEMBER, STATUS);

    static final Listing<Organisation> ORGANISATIONS = Listing.of(
                    "organisations", Organisation.class, Organisation::read)
            .select(COLUMNS)
            .from("published.organisation o")
            .sort("name", "o.name", KeyType.TEXT)
            .sort("code", "o.code", KeyType.TEXT)
            .key("o.code", KeyType.TEXT)
            .reads(DATASETS);

    /** Practices beside the consortium to which they belong, for the lists of many consortia at once. */
    static final Listing<Organisation> MEMBERS = Listing.of("practices", Organisation.class, Organisation::read)
            .select(COLUMNS)
            .from("""
                published.membership m
                join published.organisation o on o.organisation_id = m.practice_id
                join published.organisation_key k on k.organisation_id = m.consortium_id
                """)
            .sort("name", "o.name", KeyType.TEXT)
            .sort("code", "o.code", KeyType.TEXT)
            .key("o.code", KeyType.TEXT)
            .reads(DATASETS);

    OrganisationQueries() {}

    /** @param on the day whose consortium is meant; null for the last known */
    public Optional<Organisation> find(Snapshot snapshot, OrganisationCode code, @Nullable LocalDate on)
            throws SQLException {
        return Optional.ofNullable(list(snapshot, List.of(code.text()), on).get(code.text()));
    }

    /** The organisations of many codes, as other rooms name them; codes the register does not know are left out. */
    public Map<String, Organisation> list(Snapshot snapshot, Collection<String> codes) throws SQLException {
        return list(snapshot, codes, null);
    }

    private static Map<String, Organisation> list(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        var current = snapshot.state().newest()
                ? "o.to_edition is null"
                : "o.from_edition <= :edition and (o.to_edition is null or o.to_edition > :edition)";
        var found = new HashMap<String, Organisation>();
        snapshot.each(
                Sql.of("select " + COLUMNS + "from published.organisation o\nwhere o.code = any(:codes) and " + current)
                        .bind("codes", codes.toArray(String[]::new))
                        .bind("edition", snapshot.state().edition().number())
                        .bind("on", on),
                row -> found.put(row.getString("code"), Organisation.read(row)));
        return found;
    }
}
