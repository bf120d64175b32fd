-- Cells are written a million at a time, with numbers that the same transaction has just looked up: asking for each of them again whether it
-- is there took most of the time. Payments are kept in the same way.
alter table published.referral
  drop constraint referral_publication_id_fkey,
  drop constraint referral_consortium_id_fkey,
  drop constraint referral_practice_id_fkey,
  drop constraint referral_provider_id_fkey,
  drop constraint referral_specialty_fkey;
alter table published.referral_flow
  drop constraint referral_flow_publication_id_fkey;
alter table published.referral_practice
  drop constraint referral_practice_publication_id_fkey;
