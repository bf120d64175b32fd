-- Lists of rows can be followed by themselves, by mail and by programs.
alter table intake.subscription
  drop constraint subscription_what_check,
  add constraint subscription_what_check check (what in (
    'publications', 'feedback', 'organisation', 'payments', 'contracts', 'decisions', 'plans', 'interests', 'expenditure', 'allocations',
    'reports', 'consultations'));

alter table intake.webhook
  -- Null for publications as they are; else a list with its filters, as in intake.subscription.
  add column what text,
  add column question text check (length(question) <= 2000),
  add constraint webhook_follows_a_list check ((what is null) = (question is null));
