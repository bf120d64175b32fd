-- Whether a file of a kind speaks of everybody like the one named, so that it says something to leave that one out. Amendments and lists
-- of the Board never do (decisions/0310).
create function published.leaves_out(kind text, named_by text, role text) returns boolean language sql immutable parallel safe
as $$
  select case kind
    when 'practice-map' then role = 'gp-practice'
    when 'practices' then named_by in ('practices', 'practice-amendments', 'practice-map')
    when 'consortia' then named_by = 'consortia'
    when 'trusts' then named_by = 'trusts'
    else false
  end
$$;

-- How an organisation stood on a day: by its days, otherwise as the source of that day or the last before says; where there is none, the first
-- after, unless that gives no first day: nothing is projected back. Whom a later whole file leaves out is not known to be open any more.
create or replace function published.status_on(organisation integer, opened date, closed date, day date, asked_edition bigint) returns text
language sql stable parallel safe
as $$
  select case
    when opened > day then 'proposed'
    when closed < day then 'closed'
    else (
      select case
          when upper(p.period) > day + 1 and opened is null then 'unknown'
          when r.status = 'closed' and closed is not null then 'active'
          when r.status <> 'closed' and exists (
            select
            from published.publication later
            where later.kind in ('practices', 'practice-map', 'consortia', 'trusts')
              and published.leaves_out(later.kind, p.kind, r.role)
              and later.edition <= asked_edition
              and (later.superseded_by is null or later.superseded_by > asked_edition)
              and upper(later.period) > upper(p.period)
              and upper(later.period) <= day + 1
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
