-- People who act behind the wall. Nothing of them is ever in the schema published.
create table intake.account (
  account_id bigint generated always as identity primary key,
  -- In small letters: one person, one account.
  email text not null unique check (email = lower(email) and length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 100),
  -- Argon2id with its parameters; null until the person has set a password.
  password_hash text,
  state text not null check (state in ('invited', 'open', 'closed')),
  made_at timestamptz not null
);

create table intake.account_grant (
  grant_id bigint generated always as identity primary key,
  account_id bigint not null references intake.account,
  role text not null check (role in ('preparer', 'approver', 'healthwatch', 'moderator', 'board-officer', 'steward')),
  organisation text not null check (length(organisation) between 3 and 10),
  first_day date not null,
  -- The last day on which it holds; null where it has no end.
  last_day date check (last_day >= first_day - 1),
  made_at timestamptz not null
);
create index account_grant_by_account on intake.account_grant (account_id);

-- A link that sets a password, once. Only its hash is kept.
create table intake.account_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id bigint not null references intake.account,
  purpose text not null check (purpose in ('invitation', 'reset')),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_link_by_account on intake.account_link (account_id);

create table intake.session (
  session_id bigint generated always as identity primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  account_id bigint not null references intake.account,
  -- Somebody whose password was right and who owes the code of their second factor can do nothing else yet.
  stage text not null check (stage in ('code', 'whole')),
  made_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text not null,
  browser text not null check (length(browser) <= 200)
);
create index session_by_account on intake.session (account_id);

-- Browsers in which somebody has signed in: failures elsewhere do not slow these down.
create table intake.known_device (
  token_hash bytea not null check (octet_length(token_hash) = 32),
  account_id bigint not null references intake.account,
  made_at timestamptz not null,
  primary key (token_hash, account_id)
);

-- Failed attempts to sign in, by whom and from where; the key is a hash, so that mistyped addresses are not collected.
create table intake.sign_in_failure (
  scope text not null check (scope in ('account', 'address', 'device')),
  key_hash bytea not null check (octet_length(key_hash) = 32),
  failures integer not null,
  last_at timestamptz not null,
  primary key (scope, key_hash)
);
