-- Some returns are owed before what they speak of begins: then due_months is less than zero, and the period is asked for from three months
-- before the day on which it is due.
alter table published.obligation
  drop constraint obligation_due_months_check,
  add constraint obligation_due_months_check check (due_months >= -period_months);

insert into published.obligation (kind, role, applies, period_months, due_months, sentence, source)
values
  ('plans', 'consortium', daterange('2011-04-01', null), 12, -12,
    'A plan for a financial year is published before the year begins.',
    'Health and Social Care Bill (2011), section 14Z9 of the National Health Service Act 2006');

drop function published.owed(bigint, date);

-- Each organisation and period that is owed, with the first edition that held it; silence is a row. Due when the rule says, or
-- later where the Board has given more time by then.
create function published.owed(edition bigint, today date)
returns table (
  kind text, organisation_id integer, code text, name text, first_day date, day_after date, due_on date,
  published_edition bigint, published_at timestamptz, published_on date, usual_due_on date, extension_edition bigint,
  extension_reason text)
language sql stable parallel safe as $$
  select o.kind, org.organisation_id, org.code, org.name, p.first_day::date, (p.first_day + o.step)::date,
    greatest(more.due_on, (p.first_day + o.step + o.grace)::date - 1), first.edition, first.published_at,
    (first.published_at at time zone 'Europe/London')::date, (p.first_day + o.step + o.grace)::date - 1, more.edition,
    more.reason
  from (
    select *, make_interval(months => period_months) as step, make_interval(months => due_months) as grace,
      make_interval(months => greatest(0, 3 - period_months - due_months)) as ahead
    from published.obligation) o
  cross join lateral (
    select min(lower(pub.period)) as known_from
    from published.publication pub
    where pub.kind = o.kind and pub.edition <= owed.edition) source
  cross join lateral generate_series(
    greatest(lower(o.applies), source.known_from)::timestamp,
    least(upper(o.applies) - 1, (owed.today + o.ahead)::date)::timestamp,
    o.step) as p (first_day)
  join published.organisation org on org.role = o.role
    and org.from_edition <= owed.edition
    and (org.to_edition is null or org.to_edition > owed.edition)
    and (org.opened_on is null or org.opened_on < p.first_day + o.step)
    and (org.closed_on is null or org.closed_on >= p.first_day)
  left join lateral (
    select pub.edition, pub.published_at
    from published.publication pub
    where pub.publisher = org.code
      and pub.kind = o.kind
      and pub.period @> p.first_day::date
      and pub.edition <= owed.edition
    order by pub.edition
    limit 1) first on true
  left join lateral (
    select x.due_on, x.reason, pub.edition
    from published.extension x
    join published.publication pub using (publication_id)
    where x.organisation = org.code
      and x.kind = o.kind
      and x.period @> p.first_day::date
      and pub.edition <= owed.edition
      and (pub.superseded_by is null or pub.superseded_by > owed.edition)
    order by x.due_on desc
    limit 1) more on true
  where p.first_day + least(o.step, o.step + o.grace - interval '3 months') <= owed.today
    and (o.due_months < 0 or p.first_day + o.step <= owed.today)
    and source.known_from is not null
$$;
