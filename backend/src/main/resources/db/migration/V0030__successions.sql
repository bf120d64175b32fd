-- One body's tasks went over to another, as a line of a publication says: the whole or a share. What no source dates has no date.
-- Said from one edition up to another (to_edition null: said still); without from_edition its publication is still open.
create table published.succession (
  publication_id bigint not null references published.publication,
  line integer not null,
  predecessor_id integer not null references published.organisation_key,
  successor_id integer not null references published.organisation_key,
  reason text not null,
  -- First day on which the successor had the tasks.
  happened_on date,
  -- Percent of the predecessor that went this way, and of what.
  share numeric(5, 2) check (share > 0 and share <= 100),
  share_of text check (share_of in ('postcodes', 'patients', 'practices')),
  from_edition bigint,
  to_edition bigint,
  primary key (publication_id, line),
  check (predecessor_id <> successor_id),
  check ((share is null) = (share_of is null))
);
create index succession_of_predecessor on published.succession (predecessor_id);
create index succession_of_successor on published.succession (successor_id);
