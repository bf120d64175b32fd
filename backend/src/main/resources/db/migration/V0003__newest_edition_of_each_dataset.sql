-- The newest edition that touches each dataset: what an answer about it depends on. The publishing transaction updates it.
create table published.dataset_edition (
  dataset text primary key,
  edition bigint not null check (edition > 0),
  published_at timestamptz not null
);

-- When each edition was published, so that a date names an edition. Filled by the trigger below.
create table published.edition (
  edition bigint primary key,
  published_at timestamptz not null
);
create index edition_by_time on published.edition (published_at, edition);

create function published.tell_edition() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.edition < old.edition then
    raise exception 'The edition of % cannot go back from % to %', new.dataset, old.edition, new.edition;
  end if;
  insert into published.edition values (new.edition, new.published_at) on conflict do nothing;
  perform pg_notify('edition', new.edition::text);
  return null;
end $$;

create trigger tell_edition
after insert or update on published.dataset_edition
for each row execute function published.tell_edition();
