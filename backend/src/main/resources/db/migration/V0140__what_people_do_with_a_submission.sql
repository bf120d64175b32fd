-- From a delivery's coming in to its publication: who does what with it, and what the portal keeps for them behind the wall.
alter table intake.submission
  drop constraint submission_state_check,
  add constraint submission_state_check check (state in (
    'queued', 'checking', 'refused', 'accepted', 'proposed', 'sent-back', 'approved', 'published', 'discarded',
    'withdrawn')),
  -- The account whose act it was; null for what an operator loads.
  add column submitted_by bigint,
  add column approved_by bigint,
  -- The role by which it was approved: all that the log learns of a person.
  add column approved_role text,
  add column publish_at timestamptz,
  add column reason text,
  -- Says that there is nothing to report; its file is the portal's own sentence.
  add column nil boolean not null default false,
  -- The published submission whose file this is again, because held rows were released.
  add column follows bigint references intake.submission,
  -- Rows read so far, of how many once that is known, while it is checked.
  add column rows_seen bigint not null default 0,
  add column rows_known bigint,
  add column attempts integer not null default 0,
  -- Why it came to nothing, where that is in no finding.
  add column problem text,
  add column accepted_pence bigint,
  add column refused_pence bigint,
  add column held_pence bigint,
  -- What each column was taken for (returns.UnderstoodColumn), and what the publisher says instead: slugs by place.
  add column understood jsonb not null default '[]',
  add column chosen jsonb;
create index submission_by_publisher on intake.submission (publisher, submission_id);
create index submission_under_way on intake.submission (state, submission_id)
  where state in ('queued', 'checking', 'accepted', 'proposed', 'sent-back', 'approved');

-- Each act, in order. Words are for colleagues: they stay behind the wall.
create table intake.submission_event (
  submission_id bigint not null references intake.submission,
  number integer not null,
  happened_at timestamptz not null,
  act text not null,
  account_id bigint,
  role text,
  words text,
  primary key (submission_id, number)
);

create index finding_by_rule on intake.finding (submission_id, rule, number);

create table intake.held_row (
  submission_id bigint not null references intake.submission,
  line bigint not null,
  rules text[] not null,
  ruling text check (ruling in ('RELEASE', 'REFUSE')),
  reason text,
  decided_by bigint,
  decided_role text,
  decided_at timestamptz,
  primary key (submission_id, line),
  check ((ruling is null) = (reason is null))
);
create index held_row_undecided on intake.held_row (submission_id, line) where ruling is null;

-- A file that is coming in, piece by piece; its pieces stand in intake.file_piece from the first on.
create table intake.upload (
  upload_id uuid primary key,
  kind text not null,
  publisher text not null,
  period daterange not null check (not isempty(period)),
  file_name text not null,
  size_bytes bigint not null check (size_bytes > 0),
  received_bytes bigint not null default 0 check (received_bytes between 0 and size_bytes),
  file_id bigint not null references intake.file,
  account_id bigint not null,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  submission_id bigint references intake.submission
);
create index upload_stalled on intake.upload (touched_at) where submission_id is null;

-- What the public would see of a submission, and what changes.
create table intake.preview (
  submission_id bigint primary key references intake.submission,
  made_at timestamptz not null,
  against bigint[] not null,
  content jsonb not null
);

create table intake.preview_change (
  submission_id bigint not null references intake.submission,
  number integer not null,
  content jsonb not null,
  primary key (submission_id, number)
);

-- What a publisher said of its columns, for the next file with the very same headings.
create table intake.column_choice (
  choice_id bigint generated always as identity primary key,
  publisher text not null,
  kind text not null,
  headings text[] not null,
  chosen jsonb not null,
  chosen_by bigint,
  chosen_at timestamptz not null,
  unique (publisher, kind, headings)
);

-- The first answer to a request with an Idempotency-Key, to be given again.
create table intake.given_answer (
  account_id bigint not null,
  key text not null,
  question bytea not null,
  status integer not null,
  location text,
  body text not null,
  given_at timestamptz not null,
  primary key (account_id, key)
);
create index given_answer_by_age on intake.given_answer (given_at);

-- True where the publisher reported that there is nothing to report.
alter table published.publication add column nil boolean not null default false;
