-- A funnel reads every flow to a provider in a specialty: the index holds what it adds up, so that the table is not visited.
drop index published.referral_flow_to_provider;
create index referral_flow_to_provider on published.referral_flow (provider_id, specialty, month)
  include (publication_id, practice_id, shown, suppressed);
