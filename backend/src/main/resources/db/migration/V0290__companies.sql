-- Companies of practices and providers. Only rows whose link a moderator has confirmed are here; what else a file held stays behind the wall.
create table published.company (
  publication_id bigint not null references published.publication,
  line integer not null,
  number text not null,
  name text not null,
  status text not null,
  created_on date,
  ceased_on date,
  community_interest boolean not null,
  organisation_id integer not null references published.organisation_key,
  found_by text not null check (found_by in ('code', 'name', 'postcode')),
  primary key (publication_id, line),
  constraint company_ceases_after_it_was_created check (ceased_on >= created_on)
);
create index company_of on published.company (organisation_id, publication_id);
