-- Keys by which programs act for somebody. Shown once; only the hash is kept.
create table intake.api_key (
  key_id bigint generated always as identity primary key,
  account_id bigint not null references intake.account,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  -- How its owner tells it from others: the first letters, which open nothing.
  prefix text not null check (length(prefix) <= 20),
  name text not null check (length(name) between 1 and 100),
  scope text[] not null check (cardinality(scope) between 1 and 50),
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  revoked_at timestamptz,
  used_at timestamptz
);
create index api_key_by_account on intake.api_key (account_id);
