-- Commissioning plans. A line is one item of a plan: a statement, need, priority, objective, service line, scheme, milestone or pooled
-- budget; under names the item that it belongs to. What has no meaning for a part is null.
create table published.plan_item (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  part text not null
    check (part in ('statement', 'need', 'priority', 'objective', 'service-line', 'scheme', 'milestone', 'pooled-budget')),
  reference text not null,
  under text,
  title text not null,
  detail text,
  source text,
  domain smallint check (domain between 1 and 5),
  baseline numeric,
  target numeric,
  unit text,
  starts_on date,
  due_on date,
  owner text,
  evidence text,
  planned_pence bigint,
  activity numeric,
  partner_id integer references published.organisation_key,
  primary key (publication_id, line),
  constraint plan_item_due_after_it_starts check (due_on >= starts_on)
);
create unique index plan_item_by_reference on published.plan_item (publication_id, part, lower(reference));
create index plan_item_of_consortium on published.plan_item (consortium_id, publication_id);
