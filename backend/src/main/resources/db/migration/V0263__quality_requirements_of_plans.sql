-- What quality a plan asks for of the services that it buys is a part of it too.
alter table published.plan_item drop constraint plan_item_part_check;
alter table published.plan_item
  add constraint plan_item_part_check
  check (
    part in (
      'statement', 'need', 'priority', 'objective', 'service-line', 'quality-requirement', 'scheme', 'milestone', 'pooled-budget'));
