-- Who did what when. Each entry's hash covers the entry before it, so that a quiet edit shows.
create table intake.audit_entry (
  number bigint primary key check (number > 0),
  happened_at timestamptz not null,
  -- Null where nobody was signed in, and for the operator at the terminal.
  account_id bigint references intake.account,
  key_id bigint,
  act text not null check (act ~ '^[a-z]+(-[a-z]+)*$' and length(act) <= 60),
  record text check (length(record) <= 200),
  organisation text check (length(organisation) between 3 and 10),
  -- The network: the first 24 bits of an IPv4 address, the first 48 of an IPv6 address; null at the terminal.
  network text,
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  hash bytea not null check (octet_length(hash) = 32)
);
create index audit_entry_by_account on intake.audit_entry (account_id, number);
create index audit_entry_by_organisation on intake.audit_entry (organisation, number);
create index audit_entry_by_act on intake.audit_entry (act, number);

-- The whole address, for as long as it is kept.
create table intake.audit_address (
  number bigint primary key references intake.audit_entry,
  address text not null
);

create function intake.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only ever added to.' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_never_changed
  before update or delete on intake.audit_entry
  for each row execute function intake.refuse_change();
create trigger audit_entry_is_never_emptied
  before truncate on intake.audit_entry
  for each statement execute function intake.refuse_change();
