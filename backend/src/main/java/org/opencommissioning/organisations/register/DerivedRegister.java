package org.opencommissioning.organisations.register;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
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
          select publication_id, upper(period) as until, upper(period) - 1 as day, coalesce(edition, :edition) as edition
          from published.publication
          where kind in ('practices', 'practice-amendments', 'consortia', 'trusts')
            and (edition is not null or publication_id = :publication)
            and superseded_by is null
            and publication_id <> all(:superseded)
        ),
        """;

    private static final String NEWEST = SOURCES + """
        affected as (
          select distinct organisation_id
          from published.register_row
          where publication_id = any(:touched)
        ),
        newest as (
          select distinct on (organisation_id) r.*, s.day as said_on
          from affected
          join published.register_row r using (organisation_id)
          join source s using (publication_id)
          order by organisation_id, s.until desc, s.edition desc
        )
        """;

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

    /** What the newest file says of a practice holds from the day it joined; only what lies before is left to older files. */
    private static final String STATED = SOURCES + """
        changed as (
          select distinct organisation_id
          from published.register_row
          where publication_id = any(:touched)
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
          select r.*, s.until, s.edition,
                 case when r.role = 'gp-practice' then coalesce(r.joined_on, s.day) else s.day end as since
          from affected
          join published.register_row r using (organisation_id)
          join source s using (publication_id)
        ),
        cut as (
          select said.*,
                 min(since) over (
                   partition by organisation_id
                   order by until desc, edition desc
                   rows between unbounded preceding and 1 preceding) as next_since
          from said
        ),
        bounded as (
          select p.organisation_id as practice_id, c.organisation_id as consortium_id, p.publication_id, p.line,
                 greatest(p.since, p.opened_on, c.opened_on) as first_day,
                 least(p.left_on + 1, p.closed_on + 1, c.closed_on + 1, p.next_since) as end_day
          from cut p
          join published.organisation c on c.organisation_id = p.commissioner_id
          where p.role = 'gp-practice'
            and c.role = 'consortium'
            and c.to_edition is null
        ),
        stated as (
          select practice_id, consortium_id, daterange(first_day, end_day) as days, publication_id, line
          from bounded
          where end_day is null or first_day < end_day
        )
        """;

    private static final String CLOSE_MEMBERSHIPS = STATED + """
        update published.membership m
        set to_edition = :edition
        where m.to_edition is null
          and m.practice_id in (select organisation_id from affected)
          and (m.publication_id not in (select publication_id from source)
            or not exists (
              select
              from stated s
              where (s.practice_id, s.consortium_id, s.days) = (m.practice_id, m.consortium_id, m.days)))
        """;

    private static final String OPEN_MEMBERSHIPS = STATED + """
        insert into published.membership (practice_id, consortium_id, days, publication_id, line, from_edition)
        select practice_id, consortium_id, days, publication_id, line, :edition
        from stated s
        where not exists (
          select
          from published.membership m
          where m.to_edition is null
            and (m.practice_id, m.consortium_id, m.days) = (s.practice_id, s.consortium_id, s.days))
        """;

    @Override
    public Set<String> reads() {
        return Stream.of(RegisterKind.values()).map(RegisterKind::code).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void published(Connection connection, Change change) throws SQLException {
        for (var step : new String[] {CLOSE_ORGANISATIONS, OPEN_ORGANISATIONS, CLOSE_MEMBERSHIPS, OPEN_MEMBERSHIPS}) {
            Sql.of(step)
                    .bind("edition", change.edition())
                    .bind("publication", change.draft().publicationId())
                    .bind("superseded", change.superseded().toArray(Long[]::new))
                    .bind("touched", change.touched())
                    .update(connection);
        }
    }
}
