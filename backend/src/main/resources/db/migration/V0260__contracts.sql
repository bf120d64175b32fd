-- Registers of contracts. Each line states a contract as it was made or, from amended_on on, as it was changed; the newest state of each
-- contract in its register is marked. provider is the suppliers' names in one text, by which contracts are sorted and found.
create table published.contract (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  contract_id text not null,
  reference text not null,
  ocid text,
  title text not null,
  services text,
  provider text not null,
  route text
    check (route in ('any-qualified-provider', 'open', 'restricted', 'negotiated', 'framework', 'single-action', 'other')),
  process text,
  value_pence bigint check (value_pence > 0),
  awarded_on date,
  from_on date,
  to_on date,
  lead_id integer references published.organisation_key,
  associates integer[] not null,
  procured_by text,
  procured_because text,
  service_line text,
  quality text,
  quality_met text check (quality_met in ('met', 'partly', 'not-met', 'not-measured')),
  amended_on date,
  amendment text,
  newest boolean not null,
  words tsvector not null generated always as (
    published.words(reference || ' ' || title || ' ' || provider || ' ' || coalesce(service_line, '') || ' ' || coalesce(services, ''))
  ) stored,
  primary key (publication_id, line),
  constraint contract_ends_after_it_begins check (to_on >= from_on)
);
create index contract_by_id on published.contract (contract_id, publication_id);
create index contract_of_consortium on published.contract (consortium_id, publication_id);
create index contract_by_words on published.contract using gin (words);

-- With whom. office is the registered office, as the register gives it; identifier is list and number together (GB-COH-01234567).
create table published.contract_supplier (
  publication_id bigint not null,
  line integer not null,
  place smallint not null,
  organisation_id integer references published.organisation_key,
  name text not null,
  identifier text,
  office text,
  primary key (publication_id, line, place),
  foreign key (publication_id, line) references published.contract on delete cascade
);
create index contract_supplier_of on published.contract_supplier (organisation_id, publication_id, line);
