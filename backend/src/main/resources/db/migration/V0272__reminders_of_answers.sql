-- That a body was reminded of what it has not answered; each time once.
create table intake.feedback_reminder (
  healthwatch text not null,
  reference text not null,
  weeks integer not null check (weeks in (4, 12)),
  reminded_at timestamptz not null,
  primary key (healthwatch, reference, weeks)
);
