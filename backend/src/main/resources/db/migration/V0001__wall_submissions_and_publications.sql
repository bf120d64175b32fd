-- The wall: intake holds what was sent, published holds what may be seen. The reader sees published only.
revoke all on schema intake from public;
revoke all on schema published from public;
grant usage on schema published to ${reader};
alter default privileges in schema published grant select on tables to ${reader};

create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;

-- Untouched bytes of a delivered file, gzip in pieces, so that a large file needs no large memory.
create table intake.file (
  file_id bigint generated always as identity primary key,
  sha256 bytea not null check (octet_length(sha256) = 32),
  size_bytes bigint not null,
  received_at timestamptz not null
);

create table intake.file_piece (
  file_id bigint not null references intake.file,
  piece integer not null,
  bytes bytea not null,
  primary key (file_id, piece)
);
alter table intake.file_piece alter column bytes set storage external;

create index file_by_hash on intake.file (sha256);

create table intake.submission (
  submission_id bigint generated always as identity primary key,
  kind text not null,
  publisher text not null,
  period daterange not null check (not isempty(period)),
  file_id bigint not null references intake.file,
  file_name text not null,
  submitted_at timestamptz not null,
  state text not null check (state in ('refused', 'accepted', 'published')),
  read_rows bigint not null default 0,
  accepted_rows bigint not null default 0,
  refused_rows bigint not null default 0,
  held_rows bigint not null default 0,
  publication_id bigint,
  -- Hides the file's hash in its public commitment (docs/log-format.md, section 4).
  file_salt bytea
);
create index submission_by_file on intake.submission (file_id);

create table intake.finding (
  submission_id bigint not null references intake.submission,
  number integer not null,
  rule text not null,
  severity text not null,
  line bigint,
  column_name text,
  value text,
  message text not null,
  primary key (submission_id, number)
);

-- One kind, one publisher, one period. Without an edition it is not public yet: its transaction is still open.
create table published.publication (
  publication_id bigint generated always as identity primary key,
  edition bigint unique,
  kind text not null,
  publisher text not null,
  subject text not null,
  period daterange not null check (not isempty(period)),
  published_at timestamptz,
  row_count bigint not null default 0,
  amount_pence bigint,
  held_rows bigint not null default 0,
  held_pence bigint not null default 0,
  refused_rows bigint not null default 0,
  refused_pence bigint not null default 0,
  findings jsonb not null default '{}',
  columns text[] not null default '{}',
  file_commitment bytea,
  content_root bytea,
  supersedes bigint,
  superseded_by bigint,
  reason text,
  reason_salt bytea,
  approved_by text not null,
  constraint live_publications_do_not_overlap
    exclude using gist (kind with =, publisher with =, period with &&)
    where (edition is not null and superseded_by is null)
);
create index publication_by_publisher on published.publication (publisher, kind, edition);

-- Rows of a publication in blocks of 1024: the salt of each row, its cells as they were sent, the root of the block's Merkle subtree.
create table published.content_block (
  publication_id bigint not null references published.publication,
  block integer not null,
  lines bytea not null,
  salts bytea not null,
  cells bytea not null,
  root bytea not null,
  primary key (publication_id, block)
);
alter table published.content_block alter column salts set storage external;
alter table published.content_block alter column cells set storage external;

-- What this portal is: one row where everything in it is invented, none otherwise.
create table published.portal (
  invented boolean not null,
  world text not null,
  complete boolean not null
);
create unique index portal_is_one on published.portal ((true));
