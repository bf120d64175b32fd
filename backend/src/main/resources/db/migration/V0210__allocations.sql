-- Lines of the allocations of a financial year: what each consortium is given, component by component, and how its practices share it.
create table published.allocation (
  publication_id bigint not null references published.publication,
  line integer not null,
  -- The year that begins on 1 April of this one.
  start_year smallint not null,
  consortium_id integer not null references published.organisation_key,
  -- Only of a practice budget, which is a share of the programme component and in no total of components.
  practice_id integer references published.organisation_key,
  component text not null,
  amount_pence bigint not null,
  -- The day of an in-year change; null for what the year opened with.
  decided_on date,
  recipient text,
  note text,
  target_pence bigint,
  -- Percent of the target, negative below it.
  opening_distance numeric(9, 4),
  closing_distance numeric(9, 4),
  growth numeric(9, 4),
  registered integer check (registered > 0),
  weighted numeric(12, 2) check (weighted > 0),
  primary key (publication_id, line),
  check ((component = 'practice-budget') = (practice_id is not null))
);
create index allocation_of_consortium on published.allocation (consortium_id, publication_id);
create index allocation_of_practice on published.allocation (practice_id, publication_id) where practice_id is not null;

-- Caps and rates: versioned by the first financial year they apply to, with their source, so that a correction is a change of data.
create table published.allocation_parameter (
  name text not null,
  first_year smallint not null,
  -- Null while it applies.
  last_year smallint check (last_year >= first_year),
  unit text not null check (unit in ('pounds-per-head', 'percent')),
  low numeric(9, 2) not null,
  high numeric(9, 2) not null check (high >= low),
  sentence text not null,
  source text not null,
  primary key (name, first_year)
);

insert into published.allocation_parameter (name, first_year, last_year, unit, low, high, sentence, source)
values
  ('running-costs', 2011, null, 'pounds-per-head', 25, 35,
    'The allowance for running costs could be in the range of £25 to £35 a head by 2014/15.',
    'Letter of 15 December 2010 on pathfinders, paragraph on sources of commissioning support'),
  ('development-fund', 2011, 2012, 'pounds-per-head', 2, 2,
    'Consortia are given a development fund of £2 a head until they are established.',
    'Letter of 15 December 2010 on pathfinders, paragraph on the development fund'),
  ('non-recurring', 2010, null, 'percent', 2, 2,
    'Two percent of the allocation is kept for spending that does not recur, to support change.',
    'Managing the transition, 13 July 2010, 4(a)');
