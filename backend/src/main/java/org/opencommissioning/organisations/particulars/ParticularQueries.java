package org.opencommissioning.organisations.particulars;

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
import org.opencommissioning.database.Sql;

/**
 * The particulars of many organisations at once, by their codes. What is said more than once counts as said last. With a day, only
 * what held on it; what no source dates is never left out.
 */
@Singleton
public final class ParticularQueries {
    private static final String ASKED = """
        with asked as (
          select organisation_id, code
          from published.organisation_key
          where code = any(:codes)
        )
        """;

    private static final String SAID = """
        said.from_edition <= :edition
          and (said.to_edition is null or said.to_edition > :edition)
        """;

    private static final String HELD = "(:on::date is null or daterange(from_day, to_day, '[]') @> :on)";

    private static final String NAMES = ASKED + """
        , called as (
          select code, said.name, from_day, to_day, seen_on, said.from_edition as edition, line
          from asked
          join published.organisation_name said using (organisation_id)
          where %s
          union all
          select code, r.name, null, null, upper(p.period) - 1, p.edition, line
          from asked
          join published.register_row r using (organisation_id)
          join published.publication p using (publication_id)
          where p.edition <= :edition
            and (p.superseded_by is null or p.superseded_by > :edition)
        )
        select code, name, min(from_day) as from_day, max(to_day) as to_day, min(seen_on) as first_seen, max(seen_on) as last_seen,
               max(edition) as edition, (array_agg(line order by edition desc, line))[1] as line
        from called
        where :on::date is null
          or daterange(from_day, to_day, '[]') @> :on
        group by code, name
        order by code, coalesce(min(from_day), min(seen_on)) desc, name
        """.formatted(SAID);

    private static final String ROLES = ASKED + """
        select code, role, from_day, to_day, edition, line
        from (
          select code, o.role, o.opened_on as from_day, o.closed_on as to_day, p.edition, o.line, 0 as place
          from asked
          join published.organisation o using (organisation_id, code)
          join published.publication p using (publication_id)
          where o.from_edition <= :edition
            and (o.to_edition is null or o.to_edition > :edition)
          union all
          select distinct on (code, role) code, role, from_day, to_day, from_edition, line, 1
          from asked
          join published.organisation_role said using (organisation_id)
          where %s
          order by code, role, edition desc
        ) held
        where %s
        order by code, place, from_day nulls first, role
        """;

    private static final String LIVES =
            one("organisation_life", "kind, from_day", "kind, from_day, to_day", "kind, from_day");

    private static final String EVENTS = one(
                    "life_event",
                    "event, happened_on",
                    "event, happened_on, conditions",
                    "happened_on nulls last, event")
            .replace(HELD, "(:on::date is null or happened_on is null or happened_on <= :on)");

    private static final String IDENTIFIERS = one(
                    "organisation_identifier", "scheme, value", "scheme, value", "scheme, value")
            .replace(HELD, ":on::date is null or true");

    private static final String POSITIONS = one(
            "organisation_position", "from_day", "from_day, to_day, latitude, longitude", "from_day desc nulls last");

    private static final String OFFICERS =
            ASKED + """
                , held as (
                  select distinct on (organisation_id, post, name, from_day)
                         organisation_id, post, name, from_day, to_day, from_edition as edition, line
                  from published.officer said
                  where %s
                  order by organisation_id, post, name, from_day, from_edition desc
                )
                select asked.code, h.*,
                       array(
                         select k.code
                         from held other
                         join published.organisation_key k using (organisation_id)
                         where (other.post, other.name) = (h.post, h.name)
                           and other.organisation_id <> h.organisation_id
                           and daterange(other.from_day, other.to_day, '[]') && daterange(h.from_day, h.to_day, '[]')
                         order by k.code) as also_of
                from asked
                join held h using (organisation_id)
                where %s
                order by asked.code, h.post, h.from_day desc nulls last
                """.formatted(SAID, HELD.replace("from_day", "h.from_day").replace("to_day", "h.to_day"));

    private static final String SERVICES = ASKED + """
        , own as (
          select distinct on (code, lower(service), from_day)
                 code, organisation_id, service, detail, from_day, to_day, from_edition as edition, line
          from asked
          join published.practice_service said using (organisation_id)
          where %s
          order by code, lower(service), from_day, from_edition desc
        )
        select code, service, detail, from_day, to_day, edition, line,
               (
                 select count(distinct said.organisation_id)
                 from published.practice_service said
                 where lower(said.service) = lower(own.service)
                   and said.organisation_id <> own.organisation_id
                   and daterange(said.from_day, said.to_day, '[]') && daterange(own.from_day, own.to_day, '[]')
                   and %s) as others
        from own
        where %s
        order by code, to_day nulls first, lower(service)
        """.formatted(SAID, SAID, HELD);

    private static final String LINKS = ASKED + """
        , linked as (
          select asked.code, said.kind, true as outward, said.other_id, from_day, to_day, from_edition, line
          from asked
          join published.organisation_link said using (organisation_id)
          where %1$s
          union all
          select asked.code, said.kind, false, said.organisation_id, from_day, to_day, from_edition, line
          from asked
          join published.organisation_link said on said.other_id = asked.organisation_id
          where %1$s
        ),
        last as (
          select distinct on (code, kind, outward, other_id) *
          from linked
          order by code, kind, outward, other_id, from_edition desc
        )
        select l.code, l.kind, l.outward, k.code as other, coalesce(o.name, k.code) as other_name, o.role, l.from_day, l.to_day,
               l.from_edition as edition, l.line
        from last l
        join published.organisation_key k on k.organisation_id = l.other_id
        left join published.organisation o on o.organisation_id = l.other_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        where %2$s
        order by l.code, l.kind, l.outward, other_name
        """.formatted(SAID, HELD);

    ParticularQueries() {}

    public Map<String, List<NameHeld>> names(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        return read(snapshot, NAMES, codes, on, NameHeld::read);
    }

    /** Its own role first. */
    public Map<String, List<RoleHeld>> roles(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        return read(snapshot, ROLES.formatted(SAID, HELD), codes, on, RoleHeld::read);
    }

    public Map<String, List<Life>> lives(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        return read(snapshot, LIVES, codes, on, Life::read);
    }

    /** The earliest first; with a day, those that had happened by then. */
    public Map<String, List<LifeEvent>> events(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        return read(snapshot, EVENTS, codes, on, LifeEvent::read);
    }

    /** The newest first. */
    public Map<String, List<Officer>> officers(Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on)
            throws SQLException {
        return read(snapshot, OFFICERS, codes, on, Officer::read);
    }

    /** The newest first. */
    public Map<String, List<PositionHeld>> positions(
            Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on) throws SQLException {
        return read(snapshot, POSITIONS, codes, on, PositionHeld::read);
    }

    /** Those that are offered still first, then A to Z. */
    public Map<String, List<ServiceOffered>> services(
            Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on) throws SQLException {
        return read(snapshot, SERVICES, codes, on, ServiceOffered::read);
    }

    public Map<String, List<OtherIdentifier>> identifiers(Snapshot snapshot, Collection<String> codes)
            throws SQLException {
        return read(snapshot, IDENTIFIERS, codes, null, OtherIdentifier::read);
    }

    public Map<String, List<OrganisationLink>> links(
            Snapshot snapshot, Collection<String> codes, @Nullable LocalDate on) throws SQLException {
        return read(snapshot, LINKS, codes, on, OrganisationLink::read);
    }

    private static String one(String table, String identity, String columns, String order) {
        return ASKED + """
            select *
            from (
              select distinct on (code, %s) code, %s, from_edition as edition, line
              from asked
              join published.%s said using (organisation_id)
              where %s
              order by code, %s, from_edition desc
            ) said
            where %s
            order by code, %s
            """.formatted(identity, columns, table, SAID, identity, HELD, order);
    }

    private static <T> Map<String, List<T>> read(
            Snapshot snapshot, String query, Collection<String> codes, @Nullable LocalDate on, Sql.RowReader<T> reader)
            throws SQLException {
        var found = new HashMap<String, List<T>>();
        codes.forEach(code -> found.put(code, new ArrayList<>()));
        snapshot.each(
                Sql.of(query)
                        .bind("codes", codes.toArray(String[]::new))
                        .bind("on", on)
                        .bind("edition", snapshot.state().edition().number()),
                row -> found.get(row.getString("code")).add(reader.read(row)));
        return found;
    }
}
