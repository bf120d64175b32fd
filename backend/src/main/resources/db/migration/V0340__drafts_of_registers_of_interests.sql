-- A register of interests that is being written by form: one row an entry, as the line of CSV that it will be in the file that is sent.
create table intake.register_draft (
  consortium text not null,
  first_day date not null,
  last_day date not null,
  -- The edition of the register that it began with.
  edition bigint,
  begun_at timestamptz not null,
  primary key (consortium, first_day, last_day)
);

create table intake.register_draft_entry (
  place bigint generated always as identity primary key,
  consortium text not null,
  first_day date not null,
  last_day date not null,
  line text not null,
  -- How often it was written: who writes over what somebody else wrote meanwhile is told so.
  version integer not null,
  -- The line of that edition which it was; what is withdrawn there goes here too.
  from_line integer,
  changed_at timestamptz not null,
  account_id bigint not null,
  foreign key (consortium, first_day, last_day) references intake.register_draft on delete cascade
);
create index register_draft_entry_of_draft on intake.register_draft_entry (consortium, first_day, last_day, place);
