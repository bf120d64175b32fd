-- Who owes which return, for what periods, by when: versioned, with its source, so that a correction is a change of data.
create table published.obligation (
  kind text not null,
  -- Role of the organisations that owe it, in the register.
  role text not null,
  -- Periods that begin on these days are owed by this rule.
  applies daterange not null check (not isempty(applies)),
  period_months integer not null check (period_months > 0),
  -- Due on the last day before this many months after the period's end.
  due_months integer not null check (due_months >= 0),
  sentence text not null,
  source text not null,
  primary key (kind, role, applies),
  constraint one_rule_at_a_time exclude using gist (kind with =, role with =, applies with &&)
);

insert into published.obligation (kind, role, applies, period_months, due_months, sentence, source)
values
  ('payments', 'consortium', daterange('2010-11-01', null), 1, 1,
    'Payments of a month are published by the end of the month after it.',
    'HM Treasury, Transparency: publication of spend over £25,000 (2010)');

-- Each organisation and period that is owed, with the first edition that held it; silence is a row.
-- Periods are owed from the first for which anybody published the kind: before that the source is unknown.
create function published.owed(edition bigint, today date)
returns table (
  kind text, organisation_id integer, code text, name text, first_day date, day_after date, due_on date,
  published_edition bigint, published_at timestamptz, published_on date)
language sql stable parallel safe as $$
  select o.kind, org.organisation_id, org.code, org.name, p.first_day::date, (p.first_day + o.step)::date,
    (p.first_day + o.step + o.grace)::date - 1, first.edition, first.published_at,
    (first.published_at at time zone 'Europe/London')::date
  from (
    select *, make_interval(months => period_months) as step, make_interval(months => due_months) as grace
    from published.obligation) o
  cross join lateral (
    select min(lower(pub.period)) as known_from
    from published.publication pub
    where pub.kind = o.kind and pub.edition <= owed.edition) source
  cross join lateral generate_series(
    greatest(lower(o.applies), source.known_from)::timestamp,
    least(upper(o.applies) - 1, owed.today)::timestamp,
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
  where p.first_day + o.step <= owed.today
$$;
