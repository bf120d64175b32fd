-- What was done under contracts, month by month. contract_id is what the contract's id is in capitals, by which registers of contracts are
-- looked through when it is read; actual is null where the count is suppressed, zero is zero, exact counts are in no table of this schema.
create table published.contract_activity (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  contract_id text not null check (contract_id = upper(contract_id)),
  reference text not null,
  month date not null check (extract(day from month) = 1),
  point text not null
    check (point in (
      'elective-admission', 'day-case', 'emergency-admission', 'first-attendance', 'follow-up-attendance', 'emergency-attendance',
      'contact', 'test', 'bed-day', 'call', 'journey')),
  planned bigint check (planned >= 0),
  actual bigint check (actual >= 0),
  price_pence bigint check (price_pence >= 0),
  rule_version integer not null,
  primary key (publication_id, line)
);
create index contract_activity_of on published.contract_activity (contract_id, month);
create index contract_activity_by_month on published.contract_activity (month, publication_id, line);
create index contract_activity_of_consortium on published.contract_activity (consortium_id, month);
