-- Mail is written in the transaction of the act that it tells of, and sent after it.
create table intake.mail (
  mail_id bigint generated always as identity primary key,
  recipient text not null check (length(recipient) <= 254 and recipient !~ '[[:cntrl:]]'),
  subject text not null check (length(subject) <= 200 and subject !~ '[[:cntrl:]]'),
  -- Emptied once it was sent: links in it are secrets.
  body text not null check (length(body) <= 20000),
  made_at timestamptz not null,
  next_try_at timestamptz not null,
  tries integer not null default 0,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index mail_waiting on intake.mail (next_try_at) where sent_at is null and given_up_at is null;
