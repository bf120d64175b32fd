-- The day by which an answer is due, by the rule in force when the item became public; null where no rule was.
alter table published.feedback add column due_on date;

-- What a body answers to feedback, and what its clock stands still or runs longer for.
create table published.response (
  publication_id bigint not null references published.publication,
  line integer not null,
  by_id integer not null references published.organisation_key,
  healthwatch_id integer not null references published.organisation_key,
  reference text not null,
  kind text not null check (kind in ('answer', 'extension', 'pause')),
  said_on date not null,
  until_on date check (until_on >= said_on),
  working_days smallint check (working_days between 1 and 20),
  words text not null,
  change text,
  change_by date,
  changed_on date,
  evidence text,
  -- The day by which the answer is due after this extension or pause.
  due_on date,
  primary key (publication_id, line),
  check ((kind = 'extension') = (working_days is not null)),
  check ((kind = 'pause') = (until_on is not null))
);
create index response_by_item on published.response (healthwatch_id, reference);
create index response_by_body on published.response (by_id, said_on);
