-- Where an organisation is, in degrees of latitude and longitude (WGS84), six places after the point: to ten centimetres.
create table published.organisation_position (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  latitude numeric(9, 6) not null,
  longitude numeric(9, 6) not null,
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index organisation_position_of on published.organisation_position (organisation_id);
