-- The transparency log: entries in the order in which they were appended, and the Merkle tree over them (docs/log-format.md).
create table published.entry (
  edition bigint primary key check (edition > 0),
  bytes bytea not null,
  leaf bytea not null check (octet_length(leaf) = 32),
  published_at timestamptz not null
);

-- Roots of the complete subtrees of 2^level leaves, from leaf index * 2^level. Leaves (level 0) stand in published.entry.
create table published.log_node (
  level smallint not null check (level between 1 and 62),
  index bigint not null check (index >= 0),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (level, index)
);

create function published.refuse_to_change_the_log() returns trigger language plpgsql as $$
begin
  raise exception 'The transparency log only grows: % on % is refused', lower(tg_op), tg_table_name;
end
$$;

create trigger entries_are_never_changed
  before update or delete or truncate on published.entry
  for each statement execute function published.refuse_to_change_the_log();

create trigger nodes_are_never_changed
  before update or delete or truncate on published.log_node
  for each statement execute function published.refuse_to_change_the_log();
