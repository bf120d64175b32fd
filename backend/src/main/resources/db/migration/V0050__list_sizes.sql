-- On which day the patients of a publication were counted.
create table published.list_size_count (
  publication_id bigint primary key references published.publication,
  counted_on date not null
);
create index list_size_count_by_day on published.list_size_count (counted_on);

-- Patients registered with one practice; weighted for need where the file says so.
create table published.list_size (
  publication_id bigint not null references published.list_size_count,
  line integer not null,
  practice_id integer not null references published.organisation_key,
  commissioner_id integer references published.organisation_key,
  registered integer not null check (registered >= 0),
  weighted numeric(12, 2) check (weighted >= 0),
  primary key (publication_id, line),
  unique (publication_id, practice_id)
);
create index list_size_of_practice on published.list_size (practice_id, publication_id);
create index list_size_under on published.list_size (commissioner_id, publication_id);

-- People in a consortium's area who are registered with no practice: an estimate of its own, in no total of patients.
create table published.unregistered (
  publication_id bigint not null references published.list_size_count,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  people integer not null check (people >= 0),
  primary key (publication_id, line),
  unique (publication_id, consortium_id)
);

-- What a publication adds up to for each commissioner that its file names; weighted only where every practice is.
create table published.list_size_total (
  publication_id bigint not null references published.list_size_count,
  commissioner_id integer not null references published.organisation_key,
  practices integer not null,
  registered bigint not null,
  weighted numeric(14, 2),
  primary key (publication_id, commissioner_id)
);
create index list_size_total_of on published.list_size_total (commissioner_id, publication_id);
