-- What consortia report of their plans. A row is of one objective, scheme or milestone, by the reference that it has in the plan of the
-- year; the publication's period says which days it is of. What has no meaning for a part is null.
create table published.plan_progress (
  publication_id bigint not null references published.publication,
  line integer not null,
  year_from date not null,
  part text not null check (part in ('objective', 'scheme', 'milestone')),
  reference text not null,
  value numeric check (value is null or part = 'objective'),
  saved_pence bigint check (saved_pence is null or part = 'scheme'),
  reached_on date check (reached_on is null or part = 'milestone'),
  narrative text,
  primary key (publication_id, line)
);
create unique index plan_progress_by_reference on published.plan_progress (publication_id, part, lower(reference));
