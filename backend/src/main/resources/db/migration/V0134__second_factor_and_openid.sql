-- A second factor by RFC 6238. The pending secret is one that no code has confirmed yet.
alter table intake.account
  add column totp_pending bytea,
  add column totp_secret bytea,
  -- The newest step whose code was taken: a code works once.
  add column totp_step bigint,
  -- Who this is at the provider of OpenID Connect, once they have come from there.
  add column openid_issuer text,
  add column openid_subject text check (length(openid_subject) <= 255),
  add constraint account_openid_is_one_persons unique (openid_issuer, openid_subject);

create table intake.recovery_code (
  account_id bigint not null references intake.account,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- Somebody on the way to the provider and back, in one browser.
create table intake.openid_visit (
  state_hash bytea primary key check (octet_length(state_hash) = 32),
  browser_hash bytea not null check (octet_length(browser_hash) = 32),
  nonce text not null,
  verifier text not null,
  leads_to text not null check (length(leads_to) <= 500),
  expires_at timestamptz not null
);
