-- Referrals as controlled figures. Exact counts are in no table of this schema.
create table published.specialty (
  specialty integer primary key check (specialty between 100 and 999),
  name text not null
);

-- By which parameters small counts of a dataset were kept, each version for ever.
create table published.small_counts (
  dataset text not null,
  version integer not null,
  smallest integer not null check (smallest >= 1),
  largest integer not null check (largest >= smallest),
  rounded_to integer not null check (rounded_to >= 1),
  primary key (dataset, version)
);

-- A cell: pathway is 0 urgent, 1 choice offered, 2 no choice. referrals is null where the count is suppressed; zero is zero.
create table published.referral (
  publication_id bigint not null references published.publication,
  line integer not null,
  month date not null check (extract(day from month) = 1),
  consortium_id integer not null references published.organisation_key,
  practice_id integer not null references published.organisation_key,
  provider_id integer not null references published.organisation_key,
  specialty integer not null references published.specialty,
  pathway integer not null check (pathway between 0 and 2),
  rule_version integer not null,
  referrals integer check (referrals >= 0),
  primary key (publication_id, line)
);
create index referral_of_practice on published.referral (practice_id, month);
create index referral_to_provider on published.referral (provider_id, month);
create index referral_by_month on published.referral (month, publication_id, line);

-- What cells come to, added up of their figures: the sum of those shown, and how many are suppressed.
create table published.referral_flow (
  publication_id bigint not null references published.publication,
  month date not null,
  consortium_id integer not null,
  practice_id integer not null,
  provider_id integer not null,
  specialty integer not null,
  shown integer not null,
  suppressed integer not null,
  urgent_shown integer not null,
  urgent_suppressed integer not null,
  offered_shown integer not null,
  offered_suppressed integer not null,
  not_offered_shown integer not null,
  not_offered_suppressed integer not null,
  primary key (publication_id, practice_id, provider_id, specialty, month)
);
create index referral_flow_of_practice on published.referral_flow (practice_id, month);
create index referral_flow_to_provider on published.referral_flow (provider_id, specialty, month);
create index referral_flow_of_consortium on published.referral_flow (consortium_id, month);

create table published.referral_practice (
  publication_id bigint not null references published.publication,
  month date not null,
  consortium_id integer not null,
  practice_id integer not null,
  specialty integer not null,
  shown integer not null,
  suppressed integer not null,
  primary key (publication_id, practice_id, specialty, month)
);
create index referral_practice_by_specialty on published.referral_practice (specialty, month)
  include (publication_id, consortium_id, practice_id, shown, suppressed);
