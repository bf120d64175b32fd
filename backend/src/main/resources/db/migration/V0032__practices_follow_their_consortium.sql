-- Where the practices of a consortium went on the day after it closed, counted over memberships. The part that is known nowhere is
-- the rest of of_practices. Counted so from one edition up to another (to_edition null: still).
create table published.practices_followed (
  predecessor_id integer not null references published.organisation_key,
  successor_id integer not null references published.organisation_key,
  happened_on date not null,
  practices integer not null check (practices > 0),
  of_practices integer not null check (of_practices >= practices),
  from_edition bigint not null,
  to_edition bigint,
  primary key (predecessor_id, successor_id, from_edition),
  check (predecessor_id <> successor_id)
);
create index practices_followed_to on published.practices_followed (successor_id);
