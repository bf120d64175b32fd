-- Interests that consortia declare. person is null where the name is withheld or it is a practice's; withheld says why.
create table published.interest (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  person text,
  withheld text,
  practice_id integer references published.organisation_key,
  role text not null,
  provider_id integer references published.organisation_key,
  provider_name text not null,
  kind text not null
    check (kind in ('financial', 'non-financial-professional', 'non-financial-personal', 'indirect')),
  share numeric(5, 2) check (share > 0 and share <= 100),
  relationship text,
  from_on date,
  to_on date,
  declared_on date not null,
  managed text,
  primary key (publication_id, line),
  constraint a_withheld_name_is_not_there check (withheld is null or person is null),
  constraint interest_ends_after_it_began check (to_on >= from_on)
);
create index interest_of_practice on published.interest (practice_id, publication_id);
create index interest_in_provider on published.interest (provider_id, publication_id);
create index interest_declared on published.interest (declared_on, publication_id, line);
