-- What a practice offers beyond the basic contract, as a line of a publication says (Commissioning for patients 6.4). Said from one edition up
-- to another (to_edition null: said still); without from_edition the publication is still open.
create table published.practice_service (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer not null references published.organisation_key,
  service text not null,
  -- For whom, when, where; null where nothing is said.
  detail text,
  from_day date,
  to_day date,
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line)
);
create index practice_service_of on published.practice_service (organisation_id);
-- Services are the same where their names differ in capitals alone.
create index practice_service_by_name on published.practice_service (lower(service));
create index officer_by_name on published.officer (lower(name));
