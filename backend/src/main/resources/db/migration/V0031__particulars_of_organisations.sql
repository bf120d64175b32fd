-- What lines of publications say of organisations beside the register's own row. Said from one edition up to another (to_edition
-- null: said still); without from_edition the publication is still open. Days that no source gives are null.
create table published.organisation_name (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  name text not null,
  from_day date,
  to_day date,
  -- The day of the source that calls it so.
  seen_on date not null,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index organisation_name_of on published.organisation_name (organisation_id);

create table published.organisation_role (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  role text not null,
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index organisation_role_of on published.organisation_role (organisation_id);

-- Legal days: when it was a body in law. Operational days: when it did its work.
create table published.organisation_life (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  kind text not null check (kind in ('legal', 'operational')),
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index organisation_life_of on published.organisation_life (organisation_id);

create table published.life_event (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  event text not null,
  happened_on date,
  conditions text,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index life_event_of on published.life_event (organisation_id);

create table published.officer (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  post text not null check (post in ('accountable-officer', 'chief-financial-officer')),
  name text not null,
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index officer_of on published.officer (organisation_id);

-- How other lists call it: scheme as org-id.guide writes it (GB-COH), GB-ONS for the codes of national statistics.
create table published.organisation_identifier (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  scheme text not null,
  value text not null,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index organisation_identifier_of on published.organisation_identifier (organisation_id);
create index organisation_identifier_by_value on published.organisation_identifier (value, scheme);

-- The Board assigns a practice to a consortium as a last resort (Commissioning for patients 4.5).
create table published.assignment (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  consortium_id integer not null references published.organisation_key,
  from_day date not null,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index assignment_of on published.assignment (organisation_id);
create index assignment_to on published.assignment (consortium_id);

-- How two bodies hang together: a health and wellbeing board is part of its local authority, a HealthWatch serves one.
create table published.organisation_link (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  kind text not null check (kind in ('part-of', 'serves')),
  other_id integer not null references published.organisation_key,
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line),
  check (organisation_id <> other_id)
);
create index organisation_link_of on published.organisation_link (organisation_id);
create index organisation_link_to on published.organisation_link (other_id);
