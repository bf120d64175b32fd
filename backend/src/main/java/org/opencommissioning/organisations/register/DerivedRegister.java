package org.opencommissioning.organisations.register;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.succession.PracticesFollowed;
import org.opencommissioning.publication.Change;
import org.opencommissioning.publication.Derived;

/**
 * Brings organisations and memberships up to date with the register files that are live (decisions/0151). The file of the
 * latest day that names an organisation says what it is; a file that leaves it out says nothing of it. Where a practice belonged
 * before the day on which the newest file says it joined, an older file may still say.
 */
@Singleton
final class DerivedRegister implements Derived {
    private static final String SOURCES = """
        with source as (
          select publication_id, kind, upper(period) as until, upper(period) - 1 as day, coalesce(edition, :edition) as edition
          from published.publication
          where kind = any(:kinds)
            and (edition is not null or publication_id = :publication)
            and superseded_by is null
            and publication_id <> all(:superseded)
        ),
        """;

    /** Files that tell all there is to tell; of other files' organisations the last of these still tells the rest. */
    private static final String WHOLE = "'practices', 'practice-amendments', 'consortia', 'trusts', 'organisations'";

    /** Whole files speak of everybody of their kind: of those in it, and of those they leave out (decisions/0310). */
    private static final String LEFT_OUT = """
        select r.organisation_id
        from published.publication whole
        cross join published.register_row r
        join published.publication named on named.publication_id = r.publication_id
        where whole.publication_id = any(:touched)
          and whole.kind in ('practices', 'practice-map', 'consortia', 'trusts')
          and published.leaves_out(whole.kind, named.kind, r.role)\
        """;

    private static final String NEWEST = SOURCES + """
        affected as (
          select organisation_id
          from published.register_row
          where publication_id = any(:touched)
          union
          %2$s
        ),
        said as (
          select r.*, s.day as said_on, s.until, s.edition, s.kind, s.kind in (%1$s) as whole
          from affected
          join published.register_row r using (organisation_id)
          join source s using (publication_id)
        ),
        last_whole as (
          select distinct on (organisation_id) *
          from said
          where whole
          order by organisation_id, until desc, edition desc
        ),
        newest as (
          select distinct on (n.organisation_id)
                 n.organisation_id, n.publication_id, n.line, n.said_on, n.name, n.role, n.commissioner_id, n.closed_on,
                 case
                   when n.status <> 'closed' and exists (
                     select
                     from source later
                     where later.until > n.until
                       and published.leaves_out(later.kind, n.kind, n.role)
                   ) then 'unknown'
                   else n.status
                 end as status,
                 coalesce(n.opened_on, w.opened_on) as opened_on,
                 case when n.address = '{}' then coalesce(w.address, n.address) else n.address end as address,
                 coalesce(n.postcode, w.postcode) as postcode,
                 coalesce(n.phone, w.phone) as phone
          from said n
          left join last_whole w on w.organisation_id = n.organisation_id and not n.whole
          order by n.organisation_id, n.until desc, n.edition desc
        )
        """.formatted(WHOLE, LEFT_OUT);

    private static final String CLOSE_ORGANISATIONS = NEWEST + """
        update published.organisation o
        set to_edition = :edition
        from affected a
        left join newest n using (organisation_id)
        where o.organisation_id = a.organisation_id
          and o.to_edition is null
          and (n.organisation_id is null
            or o.publication_id not in (select publication_id from source)
            or (o.name, o.role, o.status, o.opened_on, o.closed_on, o.address, o.postcode, o.phone, o.commissioner_id)
              is distinct from
              (n.name, n.role, n.status, n.opened_on, n.closed_on, n.address, n.postcode, n.phone, n.commissioner_id))
        """;

    private static final String OPEN_ORGANISATIONS = NEWEST + """
        insert into published.organisation
          (organisation_id, code, name, role, status, opened_on, closed_on, address, postcode, phone, commissioner_id,
           said_on, publication_id, line, from_edition)
        select organisation_id, k.code, name, role, status, opened_on, closed_on, address, postcode, phone, commissioner_id,
               said_on, publication_id, line, :edition
        from newest n
        join published.organisation_key k using (organisation_id)
        where not exists (
          select from published.organisation o where o.organisation_id = n.organisation_id and o.to_edition is null)
        """;

    /**
     * What the newest file says of a practice holds from the day it joined; only what lies before is left to older files. A map gives
     * no day of joining: it confirms where the practice was before; a practice that follows its consortium into the next one did so
     * on the day it closed; otherwise the days between two files stay unknown (decisions/0190). Whom a later whole file leaves out
     * was last seen in the one before (decisions/0310), unless that one gives its last day.
     */
    private static final String STATED = SOURCES + """
        changed as (
          select organisation_id
          from published.register_row
          where publication_id = any(:touched)
          union
          select organisation_id
          from published.assignment
          where publication_id = any(:touched)
          union
          %s
        ),
        affected as (
          select organisation_id
          from changed
          union
          select r.organisation_id
          from published.register_row r
          join changed c on c.organisation_id = r.commissioner_id
        ),
        said as (
          select r.organisation_id, r.role, r.commissioner_id, r.opened_on, r.closed_on, r.joined_on, r.left_on,
                 r.publication_id, r.line, s.until, s.edition, false as assigned,
                 case when r.role = 'gp-practice' then coalesce(r.joined_on, s.day) else s.day end as since
          from affected
          join published.register_row r using (organisation_id)
          join source s using (publication_id)
          where r.commissioner_id is not null
            or s.kind <> 'organisations'
          union all
          select a.organisation_id, 'gp-practice', a.consortium_id, null, null, a.from_day, a.to_day,
                 a.publication_id, a.line, s.until, s.edition, true, a.from_day
          from affected
          join published.assignment a using (organisation_id)
          join source s using (publication_id)
          union all
          select a.organisation_id, 'gp-practice', null, null, null, null, null,
                 later.publication_id, 0, later.until, later.edition, false, later.day
          from affected a
          cross join source later
          where later.kind in ('practices', 'practice-map')
            and exists (
              select
              from published.register_row r
              join source named using (publication_id)
              where r.organisation_id = a.organisation_id
                and named.until < later.until
                and published.leaves_out(later.kind, named.kind, r.role))
            and not exists (
              select
              from published.register_row r
              where (r.organisation_id, r.publication_id) = (a.organisation_id, later.publication_id))
        ),
        beside as (
          select said.*,
                 lead(case when role = 'gp-practice' then commissioner_id end) over w as older_id,
                 lead(coalesce(left_on, closed_on)) over w as older_end
          from said
          window w as (partition by organisation_id order by until desc, edition desc)
        ),
        begun as (
          select b.*,
                 case
                   when b.joined_on is null and older.closed_on + 1 = now.opened_on then now.opened_on
                   else b.since
                 end as begins
          from beside b
          left join published.organisation older on older.organisation_id = b.older_id and older.to_edition is null
          left join published.organisation now on now.organisation_id = b.commissioner_id and now.to_edition is null
          where b.joined_on is not null
            or coalesce(b.left_on, b.closed_on) is not null
            or b.commissioner_id is distinct from b.older_id
            or b.older_end < b.since
        ),
        cut as (
          select begun.*,
                 min(begins) over (w rows between unbounded preceding and 1 preceding) as next_begins,
                 lag(joined_on is null) over w as next_undated,
                 lag(commissioner_id) over w as next_id
          from begun
          window w as (partition by organisation_id order by until desc, edition desc)
        ),
        bounded as (
          select p.organisation_id as practice_id, c.organisation_id as consortium_id, p.publication_id, p.line, p.assigned,
                 p.joined_on is not null or p.begins <> p.since as from_dated,
                 greatest(p.begins, p.opened_on, c.opened_on) as first_day,
                 least(p.left_on + 1, p.closed_on + 1, c.closed_on + 1, p.next_begins) as end_day,
                 case
                   when p.next_undated
                     and p.next_id is distinct from p.commissioner_id
                     and (c.closed_on is null or c.closed_on + 1 > p.next_begins)
                     and coalesce(least(p.left_on, p.closed_on) + 1 > p.next_begins, true)
                   then p.until
                 end as last_seen
          from cut p
          join published.organisation c on c.organisation_id = p.commissioner_id
          where p.role = 'gp-practice'
            and c.role = 'consortium'
            and c.to_edition is null
        ),
        stated as (
          select practice_id, consortium_id, daterange(first_day, least(end_day, last_seen)) as days, assigned, from_dated,
                 last_seen is null or end_day < last_seen as to_dated, publication_id, line
          from bounded
          where coalesce(first_day < least(end_day, last_seen), true)
        )
        """.formatted(LEFT_OUT);

    private static final String CLOSE_MEMBERSHIPS = STATED + """
        update published.membership m
        set to_edition = :edition
        where m.to_edition is null
          and m.practice_id in (select organisation_id from affected)
          and (m.publication_id not in (select publication_id from source)
            or not exists (
              select
              from stated s
              where (s.practice_id, s.consortium_id, s.days, s.assigned, s.from_dated, s.to_dated)
                = (m.practice_id, m.consortium_id, m.days, m.assigned, m.from_dated, m.to_dated)))
        """;

    private static final String OPEN_MEMBERSHIPS = STATED + """
        insert into published.membership
          (practice_id, consortium_id, days, assigned, from_dated, to_dated, publication_id, line, from_edition)
        select practice_id, consortium_id, days, assigned, from_dated, to_dated, publication_id, line, :edition
        from stated s
        where not exists (
          select
          from published.membership m
          where m.to_edition is null
            and (m.practice_id, m.consortium_id, m.days) = (s.practice_id, s.consortium_id, s.days))
        """;

    @Override
    public Set<String> reads() {
        return Set.of(OrganisationQueries.DATASETS);
    }

    @Override
    public void published(Connection connection, Change change) throws SQLException {
        for (var step : new String[] {CLOSE_ORGANISATIONS, OPEN_ORGANISATIONS, CLOSE_MEMBERSHIPS, OPEN_MEMBERSHIPS}) {
            Sql.of(step)
                    .bind("kinds", OrganisationQueries.DATASETS)
                    .bind("edition", change.edition())
                    .bind("publication", change.draft().publicationId())
                    .bind("superseded", change.superseded().toArray(Long[]::new))
                    .bind("touched", change.touched())
                    .update(connection);
        }
        PracticesFollowed.count(connection, change.edition());
    }
}
