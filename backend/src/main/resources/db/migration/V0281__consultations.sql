-- A consortium's consultations, their questions, and what is said of them later. One file, so one table.
create table published.consultation_line (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  kind text not null
    check (kind in ('consultation', 'question', 'analysis', 'decision', 'outcome', 'involvement', 'referral')),
  reference text not null,
  -- Of a question or an outcome; of an analysis the question that it is about; else 0.
  number smallint not null check (number between 0 and 99),
  question text check (question in ('choice', 'scale', 'words')),
  title text,
  words text not null,
  easy_read text,
  choices text[] not null,
  opens_on date,
  -- The last day; of a referral the day on which scrutiny acknowledged it.
  closes_on date,
  why_short text,
  done text,
  to_id integer references published.organisation_key,
  said_on date,
  -- By when scrutiny has to acknowledge a referral.
  due_on date,
  primary key (publication_id, line),
  check ((kind = 'consultation') = (title is not null)),
  check (kind <> 'consultation' or closes_on >= opens_on),
  check ((kind = 'question') = (question is not null)),
  check ((kind = 'referral') = (to_id is not null))
);
create index consultation_line_by_reference on published.consultation_line (consortium_id, reference, kind);

-- With what an e-mail address is hashed for one consultation, so that hashes of two cannot be held together.
create table intake.consultation_secret (
  publisher text not null,
  reference text not null,
  secret bytea not null check (octet_length(secret) = 32),
  primary key (publisher, reference)
);

-- What one person answered. Neither their address nor where they wrote from is kept.
create table intake.consultation_response (
  response_id bigint generated always as identity primary key,
  publisher text not null,
  reference text not null,
  address_print bytea not null check (octet_length(address_print) = 32),
  token_print bytea not null unique check (octet_length(token_print) = 32),
  -- Whether the person agreed to the publication of their words.
  consent boolean not null,
  concerns text[] not null,
  serious boolean not null generated always as (cardinality(concerns) > 0) stored,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  -- When the link in the mail was followed; before that it counts for nothing.
  confirmed_at timestamptz,
  unique (response_id, serious, consent)
);
create unique index one_response_of_an_address
  on intake.consultation_response (publisher, reference, address_print)
  where confirmed_at is not null;
create index consultation_response_by_time on intake.consultation_response (publisher, reference, sent_at);

create table intake.consultation_answer (
  response_id bigint not null references intake.consultation_response on delete cascade,
  question smallint not null check (question between 1 and 20),
  -- Place among the choices, from 1.
  choice smallint check (choice between 1 and 20),
  words text,
  primary key (response_id, question),
  check ((choice is null) <> (words is null))
);

-- What the first of two people would publish of a serious response: its words by question, as one text.
create table intake.consultation_proposal (
  response_id bigint primary key references intake.consultation_response on delete cascade,
  words text not null,
  proposed_by bigint not null,
  proposed_at timestamptz not null
);

-- What was decided of a response, once: its words published, only its choices counted, or neither.
create table intake.consultation_decision (
  response_id bigint primary key,
  serious boolean not null,
  consent boolean not null,
  outcome text not null check (outcome in ('publish', 'count', 'refuse')),
  reason text not null,
  decided_by bigint not null,
  seconded_by bigint,
  decided_at timestamptz not null,
  foreign key (response_id, serious, consent)
    references intake.consultation_response (response_id, serious, consent),
  unique (response_id, outcome),
  constraint words_are_published_with_consent check (outcome <> 'publish' or consent),
  constraint two_people_decide_of_the_serious
    check (outcome <> 'publish' or not serious or (seconded_by is not null and seconded_by <> decided_by))
);

-- Words as they were let through, question by question. What is published must stand here, word for word.
create table intake.consultation_words (
  response_id bigint not null,
  question smallint not null,
  outcome text not null default 'publish' check (outcome = 'publish'),
  words text not null,
  print bytea not null generated always as (published.words_print(words)) stored,
  primary key (response_id, question),
  foreign key (response_id, outcome) references intake.consultation_decision (response_id, outcome),
  unique (response_id, question, print)
);

-- What people answered: how many chose what, and the words of those who agreed, after moderation.
create table published.consultation_answer (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  reference text not null,
  -- 0 counts whole responses.
  question smallint not null check (question between 0 and 20),
  -- Place among the choices, from 1; 0 where a whole response is counted; null of words.
  choice smallint check (choice between 0 and 20),
  people integer check (people > 0),
  words text,
  response_id bigint,
  print bytea generated always as (published.words_print(words)) stored,
  primary key (publication_id, line),
  check ((words is null) = (response_id is null)),
  check ((words is null) = (people is not null)),
  check ((people is null) = (choice is null)),
  constraint only_what_a_person_let_through
    foreign key (response_id, question, print) references intake.consultation_words (response_id, question, print)
);
create index consultation_answer_by_reference on published.consultation_answer (consortium_id, reference, question);
create index consultation_answer_by_response on published.consultation_answer (response_id);

-- Counts too are of what a person has looked at: the database adds them up itself.
create function published.counts_are_of_decided_responses() returns trigger language plpgsql as $$
begin
  if new.people > (
    select count(*)
    from intake.consultation_response r
    join intake.consultation_decision d using (response_id)
    join published.organisation_key k on k.code = r.publisher
    left join intake.consultation_answer a on a.response_id = r.response_id and a.question = new.question
    where k.organisation_id = new.consortium_id
      and r.reference = new.reference
      and r.confirmed_at is not null
      and d.outcome in ('publish', 'count')
      and (new.question = 0 or a.choice = new.choice)
  ) then
    raise exception 'More people are counted than moderators let through' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger only_what_a_person_let_through
  before insert on published.consultation_answer
  for each row when (new.people is not null)
  execute function published.counts_are_of_decided_responses();
