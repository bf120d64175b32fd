-- Addresses of programs that are called with what is published.
create table intake.webhook (
  webhook_id bigint generated always as identity primary key,
  account_id bigint not null references intake.account,
  url text not null check (length(url) <= 1000 and url !~ '[[:cntrl:][:space:]]'),
  -- Both sides sign with it, so it is kept as it is.
  secret bytea not null check (octet_length(secret) = 32),
  publisher text,
  kind text,
  -- All that was published up to it was delivered.
  edition bigint not null,
  state text not null check (state in ('active', 'paused')),
  tries integer not null default 0,
  -- Of the deliveries that fail without one between that does not.
  failing_since timestamptz,
  next_at timestamptz not null,
  made_at timestamptz not null
);
create index webhook_due on intake.webhook (next_at) where state = 'active';
create index webhook_of_account on intake.webhook (account_id);

-- What came of the last calls.
create table intake.webhook_attempt (
  attempt_id bigint generated always as identity primary key,
  webhook_id bigint not null references intake.webhook on delete cascade,
  edition bigint not null,
  tried_at timestamptz not null,
  -- Null where no answer came.
  status integer,
  outcome text not null check (length(outcome) <= 200)
);
create index webhook_attempt_of on intake.webhook_attempt (webhook_id, attempt_id);
