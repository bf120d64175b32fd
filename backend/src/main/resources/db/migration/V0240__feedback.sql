-- Words are compared by this; the database is always UTF-8, so it is immutable.
create function published.words_print(words text) returns bytea immutable strict language sql
return sha256(convert_to(words, 'UTF8'));

-- One item of feedback as it was sent, waiting for a person. Screened before anybody reads it.
create table intake.feedback_item (
  item_id bigint generated always as identity primary key,
  submission_id bigint not null references intake.submission,
  publisher text not null,
  reference text not null,
  about text not null,
  service text not null,
  month date not null,
  channel text not null,
  rating smallint,
  themes text[] not null,
  people integer not null,
  -- Of everything the item says: an item that changes is another item and is moderated anew.
  fingerprint bytea not null check (octet_length(fingerprint) = 32),
  words text not null,
  -- Proposed redactions: from, until, reason.
  marks jsonb not null,
  concerns text[] not null,
  serious boolean not null generated always as (cardinality(concerns) > 0) stored,
  received_at timestamptz not null,
  unique (publisher, reference, fingerprint),
  unique (item_id, serious)
);

-- What the first of two people would publish of a serious item.
create table intake.feedback_proposal (
  item_id bigint primary key references intake.feedback_item,
  words text not null,
  reason text not null,
  proposed_by bigint not null,
  proposed_at timestamptz not null
);

-- What was decided of an item, once. What is published must stand here, word for word (published.feedback).
create table intake.feedback_decision (
  item_id bigint primary key,
  serious boolean not null,
  outcome text not null check (outcome in ('publish', 'returned', 'withdrawn')),
  words text not null,
  print bytea not null generated always as (published.words_print(words)) stored,
  -- Hides the words as sent in their public commitment (docs/log-format.md, section 4).
  salt bytea not null check (octet_length(salt) = 32),
  reason text not null,
  -- Which rule a returned item does not keep; its words are for HealthWatch.
  why text,
  decided_by bigint not null,
  seconded_by bigint,
  decided_at timestamptz not null,
  foreign key (item_id, serious) references intake.feedback_item (item_id, serious),
  unique (item_id, outcome, print),
  check ((outcome = 'returned') = (why is not null)),
  constraint two_people_decide_of_the_serious
    check (outcome <> 'publish' or not serious or (seconded_by is not null and seconded_by <> decided_by))
);

-- What somebody said of a body's care, after moderation.
create table published.feedback (
  publication_id bigint not null references published.publication,
  line integer not null,
  healthwatch_id integer not null references published.organisation_key,
  reference text not null,
  about_id integer not null references published.organisation_key,
  service text not null,
  month date not null check (extract(day from month) = 1),
  channel text not null,
  rating smallint check (rating between 1 and 5),
  themes text[] not null,
  words text not null,
  people integer not null check (people > 0),
  -- Binds the words as they were sent, so that a later reveal can be proved.
  commitment bytea not null check (octet_length(commitment) = 32),
  -- When the portal got it from HealthWatch.
  received_on date not null,
  -- When it first became public: from that day its body is asked for an answer.
  asked_on date not null,
  item_id bigint not null,
  outcome text not null default 'publish' check (outcome = 'publish'),
  print bytea not null generated always as (published.words_print(words)) stored,
  found tsvector not null generated always as (to_tsvector('english', words)) stored,
  primary key (publication_id, line),
  constraint only_what_a_person_let_through
    foreign key (item_id, outcome, print) references intake.feedback_decision (item_id, outcome, print)
);
create index feedback_about on published.feedback (about_id, month);
create index feedback_by_month on published.feedback (month);
create index feedback_by_words on published.feedback using gin (found);
create index feedback_by_item on published.feedback (item_id);
create index feedback_by_reference on published.feedback (healthwatch_id, reference);
create index feedback_item_by_submission on intake.feedback_item (submission_id);
