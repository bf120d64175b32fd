-- A HealthWatch's reports, what each recommends to whom, and what was taken further. One file, so one table.
create table published.report_line (
  publication_id bigint not null references published.publication,
  line integer not null,
  healthwatch_id integer not null references published.organisation_key,
  kind text not null check (kind in ('report', 'recommendation', 'escalation')),
  reference text not null,
  -- 0 where the whole report is meant.
  number smallint not null check (number between 0 and 99),
  -- To whom a draft was sent, whom the recommendation is addressed to, to whom it was taken further.
  to_id integer references published.organisation_key,
  title text,
  words text not null,
  easy_read text,
  draft_on date,
  said_on date not null check (draft_on <= said_on),
  -- By when an answer or an acknowledgement is due, by the rule in force on said_on; null where no rule was.
  due_on date,
  primary key (publication_id, line),
  check ((kind = 'report') = (title is not null)),
  check (kind = 'report' or to_id is not null),
  check (kind <> 'recommendation' or number > 0)
);
create index report_line_by_reference on published.report_line (healthwatch_id, reference, number);
create index report_line_to on published.report_line (to_id, said_on);

-- What a body says to a recommendation that is addressed to it, or that something taken further has come to it.
create table published.recommendation_answer (
  publication_id bigint not null references published.publication,
  line integer not null,
  by_id integer not null references published.organisation_key,
  healthwatch_id integer not null references published.organisation_key,
  reference text not null,
  number smallint not null check (number between 0 and 99),
  kind text not null check (kind in ('accepted', 'refused', 'done', 'acknowledged')),
  said_on date not null,
  words text not null,
  -- By when what was accepted will be done.
  done_by date,
  evidence text,
  primary key (publication_id, line),
  check (kind = 'accepted' or done_by is null),
  check (kind <> 'done' or evidence is not null)
);
create index recommendation_answer_by_number on published.recommendation_answer (healthwatch_id, reference, number);
create index recommendation_answer_by_body on published.recommendation_answer (by_id, said_on);
