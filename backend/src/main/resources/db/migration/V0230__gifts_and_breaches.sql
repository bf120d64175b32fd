-- What was offered in connection with an interest, and where it was not managed as it should be, as registers of 2016/17 ask.
alter table published.interest
  add column gifts text,
  add column breach text;
