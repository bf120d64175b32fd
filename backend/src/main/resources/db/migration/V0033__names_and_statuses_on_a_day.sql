-- What an organisation was called on a day: by a source that dates the name, otherwise by the source of that day or the last before;
-- where there is none, by the first after. Null where no source names it.
create function published.name_on(organisation integer, day date, asked_edition bigint) returns text language sql stable parallel safe
as $$
  select name
  from (
    select n.name, n.from_day, n.to_day, n.seen_on, n.from_edition
    from published.organisation_name n
    where n.organisation_id = organisation
      and n.from_edition <= asked_edition
      and (n.to_edition is null or n.to_edition > asked_edition)
    union all
    select r.name, null, null, upper(p.period) - 1, p.edition
    from published.register_row r
    join published.publication p using (publication_id)
    where r.organisation_id = organisation
      and p.edition <= asked_edition
      and (p.superseded_by is null or p.superseded_by > asked_edition)
  ) called
  where coalesce(from_day <= day, true)
    and coalesce(to_day >= day, true)
  order by from_day is null and to_day is null, seen_on > day, abs(seen_on - day), from_edition desc
  limit 1
$$;

-- How an organisation stood on a day: by its days, otherwise as the source of that day or the last before says; where there is none, the first
-- after, unless that gives no first day: nothing is projected back. A practice that a later map of practices leaves out is not known to be
-- open any more.
create function published.status_on(organisation integer, opened date, closed date, day date, asked_edition bigint) returns text
language sql stable parallel safe
as $$
  select case
    when opened > day then 'proposed'
    when closed < day then 'closed'
    else (
      select case
          when upper(p.period) > day + 1 and opened is null then 'unknown'
          when r.status = 'closed' and closed is not null then 'active'
          when r.role = 'gp-practice' and r.status <> 'closed' and exists (
            select
            from published.publication map
            where map.kind = 'practice-map'
              and map.edition <= asked_edition
              and (map.superseded_by is null or map.superseded_by > asked_edition)
              and upper(map.period) > upper(p.period)
              and upper(map.period) <= day + 1
          ) then 'unknown'
          else r.status
        end
      from published.register_row r
      join published.publication p using (publication_id)
      where r.organisation_id = organisation
        and p.edition <= asked_edition
        and (p.superseded_by is null or p.superseded_by > asked_edition)
      order by upper(p.period) > day + 1, abs(upper(p.period) - 1 - day), p.edition desc
      limit 1
    )
  end
$$;

-- What an organisation was on a day: as the source of that day or the last before says; where there is none, the first after.
create function published.role_on(organisation integer, day date, asked_edition bigint) returns text language sql stable parallel safe
as $$
  select r.role
  from published.register_row r
  join published.publication p using (publication_id)
  where r.organisation_id = organisation
    and p.edition <= asked_edition
    and (p.superseded_by is null or p.superseded_by > asked_edition)
  order by upper(p.period) > day + 1, abs(upper(p.period) - 1 - day), p.edition desc
  limit 1
$$;
