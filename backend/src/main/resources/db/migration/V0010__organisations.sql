-- Codes are never reused, so a code has one number for ever.
create table published.organisation_key (
  organisation_id integer generated always as identity primary key,
  code text not null unique
);

-- What the register said of an organisation from one edition to another (to_edition null: says still).
create table published.organisation (
  organisation_id integer not null references published.organisation_key,
  code text not null,
  name text not null,
  match_name text not null,
  role text not null,
  status text not null,
  opened_on date,
  closed_on date,
  address text[] not null,
  postcode text,
  phone text,
  publication_id bigint not null references published.publication,
  line integer not null,
  from_edition bigint,
  to_edition bigint
);
create unique index organisation_now on published.organisation (organisation_id) where to_edition is null;
create unique index organisation_now_by_code on published.organisation (code) where to_edition is null;
create index organisation_by_code on published.organisation (code);
create index organisation_by_name on published.organisation using gin (name public.gin_trgm_ops);
create index organisation_by_match_name on published.organisation (match_name);

-- A practice belongs to one consortium at a time; days are when it was true in the world.
create table published.membership (
  practice_id integer not null references published.organisation_key,
  consortium_id integer not null references published.organisation_key,
  days daterange not null,
  publication_id bigint not null references published.publication,
  line integer not null,
  from_edition bigint,
  to_edition bigint,
  constraint one_consortium_at_a_time
    exclude using gist (practice_id with =, days with &&) where (to_edition is null)
);
create index membership_by_consortium on published.membership (consortium_id) where to_edition is null;
