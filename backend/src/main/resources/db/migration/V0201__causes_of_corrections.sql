-- Why something was replaced, from a list; null where it was said before there was a list.
alter table published.publication
  add column cause text check (cause ~ '^[a-z-]{1,40}$'),
  add constraint cause_comes_with_a_reason check (cause is null or reason_code is not null);
alter table intake.submission add column cause text;
