package org.opencommissioning.organisations.history;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;

/**
 * What happened in the register, from what it says now: days of opening and closing, memberships of practices beside each other,
 * who came after whom, and whom a whole file shows that an earlier one left out, or the other way round (decisions/0310).
 */
@Singleton
public final class RegisterEventQueries {
    /** What becomes of files that are live at the edition. */
    private static final String EVENTS = """
        (
          with source as (
            select publication_id, kind, edition, upper(period) - 1 as day
            from published.publication
            where kind in ('practices', 'practice-amendments', 'practice-map', 'consortia', 'trusts', 'organisations')
              and edition <= :edition
              and (superseded_by is null or superseded_by > :edition)
          ),
          now as (
            select o.organisation_id, o.role, o.status, o.opened_on, o.closed_on, p.edition, o.line
            from published.organisation o
            join published.publication p using (publication_id)
            where o.from_edition <= :edition
              and (o.to_edition is null or o.to_edition > :edition)
          ),
          shown as (
            select r.organisation_id, r.line, r.role, s.kind, s.day, s.edition, n.opened_on,
                   row_number() over (partition by r.organisation_id order by s.day, s.edition) as from_first,
                   row_number() over (partition by r.organisation_id order by s.day desc, s.edition desc) as from_last
            from published.register_row r
            join source s using (publication_id)
            join now n using (organisation_id)
            where n.opened_on is null
              or n.status = 'unknown' and n.closed_on is null
          ),
          beside as (
            select m.*, p.edition,
                   lag(m.consortium_id) over w as before_id,
                   lag(upper(m.days)) over w as before_end,
                   lead(m.practice_id) over w is null as is_last
            from published.membership m
            join published.publication p using (publication_id)
            where m.from_edition <= :edition
              and (m.to_edition is null or m.to_edition > :edition)
            window w as (partition by m.practice_id order by lower(m.days))
          )
          select organisation_id, 'opened' as kind, opened_on as on_day, null::date as after_day, null::date as before_day,
                 null::integer as from_id, null::integer as to_id, edition, line
          from now
          where opened_on is not null
          union all
          select organisation_id, 'closed', closed_on, null, null, null, null, edition, line
          from now
          where closed_on is not null
          union all
          select s.organisation_id, 'appeared', null, earlier.day, s.day, null, null, s.edition, s.line
          from shown s
          cross join lateral (
            select max(whole.day) as day
            from source whole
            where whole.day < s.day
              and published.leaves_out(whole.kind, s.kind, s.role)) earlier
          where s.from_first = 1
            and s.opened_on is null
            and earlier.day is not null
          union all
          select s.organisation_id, 'disappeared', null, s.day, later.day, null, null, later.edition, null
          from shown s
          cross join lateral (
            select whole.day, whole.edition
            from source whole
            where whole.day > s.day
              and published.leaves_out(whole.kind, s.kind, s.role)
            order by whole.day, whole.edition
            limit 1) later
          where s.from_last = 1
          union all
          select practice_id, case when before_id <> consortium_id then 'moved' else 'joined' end,
                 case when from_dated then lower(days) end,
                 case when not from_dated then before_end - 1 end,
                 case when not from_dated then lower(days) end,
                 before_id, consortium_id, edition, line
          from beside
          where lower(days) is not null
            and (from_dated or before_id is not null)
          union all
          select b.practice_id, 'left', upper(b.days) - 1, null, null, b.consortium_id, null, b.edition, b.line
          from beside b
          join now n on n.organisation_id = b.practice_id
          where b.is_last
            and b.to_dated
            and not upper_inf(b.days)
            and upper(b.days) - 1 is distinct from n.closed_on
          union all
          select said.predecessor_id, 'succeeded', said.happened_on, null, null, null, said.successor_id, said.from_edition, said.line
          from published.succession said
          where said.from_edition <= :edition
            and (said.to_edition is null or said.to_edition > :edition)
            and said.happened_on is not null
        ) event
        join published.organisation o on o.organisation_id = event.organisation_id
          and o.from_edition <= :edition
          and (o.to_edition is null or o.to_edition > :edition)
        left join published.organisation_key left_key on left_key.organisation_id = event.from_id
        left join published.organisation_key joined_key on joined_key.organisation_id = event.to_id
        """;

    private static final String DAY = "coalesce(event.on_day, event.before_day)";

    static final Listing<RegisterEvent> LIST = Listing.of("register-events", RegisterEvent.class, RegisterEvent::read)
            .select("""
                o.code, coalesce(published.name_on(o.organisation_id, %1$s, :edition), o.name) as name, o.role, event.kind,
                event.on_day, event.after_day, event.before_day, event.edition, event.line,
                left_key.code as from_code,
                coalesce(published.name_on(event.from_id, coalesce(event.after_day, event.on_day - 1), :edition), left_key.code)
                  as from_name,
                joined_key.code as to_code,
                coalesce(published.name_on(event.to_id, %1$s, :edition), joined_key.code) as to_name
                """.formatted(DAY))
            .from(EVENTS)
            .sort("on", DAY, KeyType.DAY)
            .sort("organisation", "o.code", KeyType.TEXT)
            .byDefault("-on")
            .key("o.code", KeyType.TEXT)
            .key("event.kind", KeyType.TEXT)
            .key("coalesce(joined_key.code, '')", KeyType.TEXT)
            .key(DAY, KeyType.DAY)
            .reads(OrganisationQueries.DATASETS);

    RegisterEventQueries() {}

    /** Those that fit, the newest first. @param after cursor to continue after; null for the first page */
    public Page<RegisterEvent> page(Snapshot snapshot, RegisterEventFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(LIST, "register-events " + filter, null, filter::where)
                .page(snapshot, after, limit, false);
    }

    public long count(Snapshot snapshot, RegisterEventFilter filter) throws SQLException {
        return new PageQuestion<>(LIST, "", null, filter::where).count(snapshot);
    }

    /** How often each thing happened between two days, both included. */
    public List<KindCount> counts(Snapshot snapshot, LocalDate from, LocalDate to) throws SQLException {
        var where = new RegisterEventFilter(null, null, null, null, from, to).where(snapshot.state());
        var counts = new ArrayList<KindCount>();
        snapshot.each(
                Sql.of("select event.kind, o.role, count(*)\nfrom " + EVENTS + where.clause()
                                + "group by 1, 2\norder by 1, 2")
                        .bind(where.values()),
                row -> counts.add(KindCount.read(row)));
        return counts;
    }

    /** The last day that a source of the register speaks of; empty before the first. */
    public Optional<LocalDate> newestDay(Snapshot snapshot) throws SQLException {
        return snapshot.find(
                Sql.of("""
                    select max(upper(period) - 1)
                    from published.publication
                    where kind = any(:kinds)
                      and edition <= :edition
                      and (superseded_by is null or superseded_by > :edition)
                    having count(*) > 0
                    """)
                        .bind("kinds", OrganisationQueries.DATASETS)
                        .bind("edition", snapshot.state().edition().number()),
                row -> row.getObject(1, LocalDate.class));
    }
}
