-- Codes are never reused, so a code has one number for ever.
create table published.organisation_key (
  organisation_id integer generated always as identity primary key,
  code text not null unique
);

-- What one line of a register file says of one organisation.
create table published.register_row (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  name text not null,
  role text not null,
  status text not null,
  opened_on date,
  closed_on date,
  address text[] not null,
  postcode text,
  phone text,
  commissioner_id integer references published.organisation_key,
  joined_on date,
  left_on date,
  primary key (publication_id, line)
);
create index register_row_by_organisation on published.register_row (organisation_id);
create index register_row_by_commissioner on published.register_row (commissioner_id);

-- What the register says of an organisation from one edition up to another (to_edition null: says still).
create table published.organisation (
  organisation_id integer not null references published.organisation_key,
  code text not null,
  name text not null,
  role text not null,
  status text not null,
  opened_on date,
  closed_on date,
  address text[] not null,
  postcode text,
  phone text,
  commissioner_id integer references published.organisation_key,
  said_on date not null,
  publication_id bigint not null,
  line integer not null,
  from_edition bigint not null,
  to_edition bigint,
  words tsvector not null generated always as (
    array_to_tsvector(array_remove(regexp_split_to_array(
      lower(code || ' ' || translate(name, '''’`', '') || ' ' || coalesce(postcode || ' ' || replace(postcode, ' ', ''), '')),
      '[^[:alnum:]]+'), ''))
  ) stored,
  primary key (organisation_id, from_edition),
  foreign key (publication_id, line) references published.register_row
);
create unique index organisation_now on published.organisation (organisation_id) where to_edition is null;
create unique index organisation_now_by_code on published.organisation (code) where to_edition is null;
create index organisation_by_code on published.organisation (code);
create index organisation_by_name on published.organisation (name, code);
create index organisation_by_words on published.organisation using gin (words);
create index organisation_by_postcode on published.organisation (postcode text_pattern_ops);

-- A GP practice belongs to one consortium at a time; days are when it was true in the world, editions when it was said.
create table published.membership (
  practice_id integer not null references published.organisation_key,
  consortium_id integer not null references published.organisation_key,
  days daterange not null check (not isempty(days)),
  -- By the Board, as a last resort.
  assigned boolean not null default false,
  -- Whether a source dates its first and its last day; otherwise they are the first and the last on which a source shows it.
  from_dated boolean not null default true,
  to_dated boolean not null default true,
  publication_id bigint not null references published.publication,
  line integer not null,
  from_edition bigint not null,
  to_edition bigint,
  constraint one_consortium_at_a_time
    exclude using gist (practice_id with =, days with &&) where (to_edition is null)
);
create index membership_by_practice on published.membership (practice_id);
create index membership_by_consortium on published.membership (consortium_id);
