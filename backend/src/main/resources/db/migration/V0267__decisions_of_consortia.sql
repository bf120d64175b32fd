-- Decisions of consortia about what to buy from whom. The line that states a decision has its day, meeting and words; it and further
-- lines with the same reference each say what one person did. person is null where the line is of nobody or the name is withheld;
-- bidders are the practices that made an offer.
create table published.decision (
  publication_id bigint not null references published.publication,
  line integer not null,
  consortium_id integer not null references published.organisation_key,
  decision_id text not null,
  reference text not null,
  states boolean not null,
  decided_on date,
  meeting text,
  title text,
  decided text,
  contract_reference text,
  contract_id text,
  provider_id integer references published.organisation_key,
  provider_name text,
  value_pence bigint check (value_pence > 0),
  route text
    check (route in ('any-qualified-provider', 'open', 'restricted', 'negotiated', 'framework', 'single-action', 'other')),
  route_because text,
  procured_by text,
  procured_because text,
  bidders integer[] not null,
  person text,
  withheld text,
  practice_id integer references published.organisation_key,
  role text,
  part text check (part in ('decided', 'attended', 'abstained', 'left')),
  interest text,
  interest_in_id integer references published.organisation_key,
  interest_in text,
  managed text,
  words tsvector not null generated always as (
    published.words(
      reference || ' ' || coalesce(title, '') || ' ' || coalesce(decided, '') || ' ' || coalesce(provider_name, '') || ' '
      || coalesce(meeting, ''))
  ) stored,
  primary key (publication_id, line),
  constraint a_stated_decision_is_whole
    check (not states or (decided_on is not null and meeting is not null and title is not null and decided is not null)),
  constraint a_line_says_something check (states or part is not null),
  constraint a_withheld_name_is_not_there check (withheld is null or person is null)
);
create index decision_by_id on published.decision (decision_id, publication_id);
create index decision_of_contract on published.decision (contract_id, publication_id) where states;
create index decision_taken on published.decision (decided_on, publication_id, line) where states;
create index decision_by_words on published.decision using gin (words) where states;
