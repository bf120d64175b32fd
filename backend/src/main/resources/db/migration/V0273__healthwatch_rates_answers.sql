-- What a HealthWatch thinks of an answer, said by itself beside it.
alter table published.response
  add column rating smallint check (rating between 1 and 5),
  drop constraint response_kind_check;
alter table published.response
  add constraint response_kind_check check (kind in ('answer', 'extension', 'pause', 'rating')),
  add constraint response_rates check ((kind = 'rating') = (rating is not null));
