-- The newest edition that touches each kind of publication; readers are told by NOTIFY on the channel "edition".
create table published.dataset_edition (
  dataset text primary key,
  edition bigint not null,
  published_at timestamptz not null
);
