-- What consortia report of a month: services, what they may cost in the year, what they have cost since 1 April, what they will.
create table published.expenditure (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  -- Its first day.
  month date not null check (extract(day from month) = 1),
  service text not null,
  -- Of the whole year, as they stood at the month's end.
  opening_pence bigint,
  changes_pence bigint,
  allocation_pence bigint not null,
  -- Since 1 April.
  planned_pence bigint,
  -- Cash.
  paid_pence bigint not null,
  -- Owed and not yet paid.
  accrued_pence bigint,
  -- For the rest of the year, and at its end.
  forecast_pence bigint,
  outturn_pence bigint not null,
  -- Null where the publisher does not say.
  vat text check (vat in ('gross', 'net')),
  note text,
  primary key (publication_id, line)
);
create index expenditure_of_consortium on published.expenditure (consortium_id, month);
