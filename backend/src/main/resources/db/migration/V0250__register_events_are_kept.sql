-- What happened in the register, as the register has it after an edition: days of opening and closing, memberships of practices beside each
-- other, who came after whom, and whom a whole file shows that an earlier one left out, or the other way round (decisions/0310).
create function published.register_events_at(asked_edition bigint)
returns table (organisation_id integer, kind text, on_day date, after_day date, before_day date, from_id integer, to_id integer,
  edition bigint, line integer)
language sql stable parallel safe
as $$
  with source as (
    select publication_id, kind, edition, upper(period) - 1 as day
    from published.publication
    where kind in ('practices', 'practice-amendments', 'practice-map', 'consortia', 'trusts', 'organisations')
      and edition <= asked_edition
      and (superseded_by is null or superseded_by > asked_edition)
  ),
  now as (
    select o.organisation_id, o.role, o.status, o.opened_on, o.closed_on, p.edition, o.line
    from published.organisation o
    join published.publication p using (publication_id)
    where o.from_edition <= asked_edition
      and (o.to_edition is null or o.to_edition > asked_edition)
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
    where m.from_edition <= asked_edition
      and (m.to_edition is null or m.to_edition > asked_edition)
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
  where said.from_edition <= asked_edition
    and (said.to_edition is null or said.to_edition > asked_edition)
    and said.happened_on is not null
$$;

-- The same, kept: from one edition up to another (to_edition null: so still). Publishing compares and writes what differs (decisions/0380).
create table published.register_event (
  organisation_id integer not null references published.organisation_key,
  kind text not null,
  -- Where no source gives the day, it lies between two files: after the one, by the other.
  on_day date,
  after_day date,
  before_day date,
  day date not null generated always as (coalesce(on_day, before_day)) stored,
  from_id integer references published.organisation_key,
  to_id integer references published.organisation_key,
  -- The publication that says so, and the line of its file; null where it says so by leaving somebody out.
  edition bigint not null,
  line integer,
  from_edition bigint not null,
  to_edition bigint
);
create index register_event_by_day on published.register_event (day);
create index register_event_of on published.register_event (organisation_id);
create index register_event_from on published.register_event (from_id);
create index register_event_to on published.register_event (to_id);

create function published.keep_register_events(asked_edition bigint) returns void language sql
as $$
  with now as materialized (
    select *
    from published.register_events_at(asked_edition)
  ),
  ended as (
    update published.register_event kept
    set to_edition = asked_edition
    where kept.to_edition is null
      and not exists (
        select
        from now
        where (now.organisation_id, now.kind, now.edition) = (kept.organisation_id, kept.kind, kept.edition)
          and (now.on_day, now.after_day, now.before_day, now.from_id, now.to_id, now.line)
            is not distinct from
            (kept.on_day, kept.after_day, kept.before_day, kept.from_id, kept.to_id, kept.line))
  )
  insert into published.register_event
    (organisation_id, kind, on_day, after_day, before_day, from_id, to_id, edition, line, from_edition)
  select organisation_id, kind, on_day, after_day, before_day, from_id, to_id, edition, line, asked_edition
  from now
  where not exists (
    select
    from published.register_event kept
    where kept.to_edition is null
      and (now.organisation_id, now.kind, now.edition) = (kept.organisation_id, kept.kind, kept.edition)
      and (now.on_day, now.after_day, now.before_day, now.from_id, now.to_id, now.line)
        is not distinct from
        (kept.on_day, kept.after_day, kept.before_day, kept.from_id, kept.to_id, kept.line))
$$;

-- What was published before events were kept.
do $$
declare
  past record;
begin
  for past in
    select edition
    from published.publication
    where edition is not null
      and kind in ('practices', 'practice-amendments', 'practice-map', 'consortia', 'trusts', 'organisations', 'particulars',
        'primary-care-trusts', 'strategic-health-authorities', 'integrated-care-boards', 'pct-successors')
    order by edition
  loop
    perform published.keep_register_events(past.edition);
  end loop;
end
$$;
