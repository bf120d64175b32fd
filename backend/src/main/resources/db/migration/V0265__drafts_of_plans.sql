-- A plan that is being written by form: one row an item, as the line of CSV that it will be in the file that is sent.
create table intake.plan_draft_item (
  consortium text not null,
  year_from date not null,
  part text not null,
  reference text not null,
  place bigint generated always as identity,
  line text not null,
  changed_at timestamptz not null,
  account_id bigint not null,
  primary key (consortium, year_from, part, reference)
);
