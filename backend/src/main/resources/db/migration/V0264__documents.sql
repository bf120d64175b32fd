-- Documents: looked through and kept by their hash; public once a publication names them, with their text for those who search.
create table intake.document (
  publisher text not null,
  sha256 bytea not null check (octet_length(sha256) = 32),
  file_id bigint not null references intake.file,
  name text not null,
  size_bytes bigint not null,
  pages integer not null,
  text text not null,
  received_at timestamptz not null,
  primary key (publisher, sha256)
);
create index document_by_hash on intake.document (sha256);

create table published.document (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  size_bytes bigint not null,
  pages integer not null,
  text text not null,
  lexemes tsvector generated always as (to_tsvector('english', text)) stored
);
create index document_by_word on published.document using gin (lexemes);

-- As intake.file_piece holds them.
create table published.document_piece (
  sha256 bytea not null references published.document,
  piece integer not null,
  bytes bytea not null,
  primary key (sha256, piece)
);
alter table published.document_piece alter column bytes set storage external;

create table published.document_mention (
  publication_id bigint not null references published.publication,
  line integer not null,
  sha256 bytea not null references published.document,
  title text not null,
  primary key (publication_id, line)
);
create index document_mention_by_hash on published.document_mention (sha256);

alter table published.plan_item drop constraint plan_item_part_check;
alter table published.plan_item
  add column document text check (document ~ '^[0-9a-f]{64}$'),
  add constraint plan_item_part_check
  check (
    part in (
      'statement', 'need', 'priority', 'objective', 'service-line', 'quality-requirement', 'scheme', 'milestone', 'pooled-budget',
      'document')),
  add constraint plan_item_document_is_of_its_part check ((document is not null) = (part = 'document'));
