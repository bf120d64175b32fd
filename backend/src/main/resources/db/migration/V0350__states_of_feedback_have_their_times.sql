-- When an item came, when screening had read it, and when HealthWatch took it back: its sender sees each.
alter table intake.feedback_item add column screened_at timestamptz;
update intake.feedback_item set screened_at = received_at;
alter table intake.feedback_item alter column screened_at set not null;
alter table intake.feedback_decision add column withdrawn_at timestamptz;
update intake.feedback_decision set withdrawn_at = decided_at where outcome = 'withdrawn';
alter table intake.feedback_decision
  add constraint what_is_withdrawn_says_when check ((outcome = 'withdrawn') = (withdrawn_at is not null));
