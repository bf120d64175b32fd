-- Who is told of what by mail. Behind the wall, for an address is a person's; a row and all that hangs on it goes when they stop.
create table intake.subscription (
  subscription_id bigint generated always as identity primary key,
  email text not null check (length(email) <= 254 and email !~ '[[:cntrl:]]'),
  what text not null check (what in ('publications', 'feedback', 'organisation')),
  question text not null check (length(question) <= 2000),
  rhythm text not null check (rhythm in ('daily', 'weekly')),
  asked_at timestamptz not null,
  -- Null until somebody who reads the address's mail has said yes.
  confirmed_at timestamptz,
  -- All that was published up to it was told.
  edition bigint not null,
  next_at timestamptz not null,
  unique (email, what, question)
);
create index subscription_due on intake.subscription (next_at) where confirmed_at is not null;

-- Links in mail. Only their hashes are kept.
create table intake.subscription_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  subscription_id bigint not null references intake.subscription on delete cascade,
  purpose text not null check (purpose in ('confirm', 'manage')),
  expires_at timestamptz not null
);
create index subscription_link_of on intake.subscription_link (subscription_id);

-- How often something was done lately: by a network, for an address. Keys are hashes.
create table intake.recent_count (
  scope text not null,
  key_hash bytea not null check (octet_length(key_hash) = 32),
  since timestamptz not null,
  used integer not null,
  primary key (scope, key_hash)
);

alter table intake.mail
  add column subscription_id bigint references intake.subscription on delete cascade,
  -- The link that ends it, for List-Unsubscribe; emptied with the body.
  add column unsubscribe text check (length(unsubscribe) <= 500 and unsubscribe !~ '[[:cntrl:]<>]');
create index mail_of_subscription on intake.mail (subscription_id) where subscription_id is not null;
