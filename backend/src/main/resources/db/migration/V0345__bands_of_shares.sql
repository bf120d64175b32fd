-- Where a register says in which band a share lies, beside the per cent or in place of it.
alter table published.interest
  add column band text check (band in ('under-5', 'from-5-to-25', 'from-25-to-50', 'more-than-half'));
