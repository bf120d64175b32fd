-- What a withdrawal leaves: that there was something, where it stood, and the hash by which everything else stays provable.
alter table published.publication
  add column reason_code text check (reason_code in ('correction', 'withdrawal')),
  -- The edition that destroyed all of it; null while any of it is there.
  add column withdrawn_by bigint;

update published.publication
set reason_code = 'correction'
where reason is not null;

create table published.tombstone (
  publication_id bigint not null references published.publication,
  line integer not null,
  leaf bytea not null check (octet_length(leaf) = 32),
  withdrawn_by bigint not null,
  primary key (publication_id, line)
);

alter table intake.submission
  drop constraint submission_state_check,
  add constraint submission_state_check check (state in ('refused', 'accepted', 'published', 'withdrawn'));
