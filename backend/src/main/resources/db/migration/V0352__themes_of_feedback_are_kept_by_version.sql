-- What feedback can be about: a whole list for each version, and since when it is the list. Nothing in it is ever changed; a theme that is
-- no longer used ends, so that what has it keeps it.
create table published.theme_list (
  version integer primary key check (version > 0),
  since timestamptz not null,
  reason text not null
);

create table published.theme (
  version integer not null references published.theme_list,
  place smallint not null,
  theme text not null check (theme ~ '^[a-z]{1,20}$'),
  title text not null check (length(title) between 1 and 100),
  from_month date not null check (extract(day from from_month) = 1),
  -- The last month; null where none is foreseen.
  to_month date check (to_month >= from_month and extract(day from to_month) = 1),
  primary key (version, theme),
  unique (version, place)
);

insert into published.theme_list (version, since, reason)
values (1, '1900-01-01 00:00:00+00', 'The list with which the portal began.');

insert into published.theme (version, place, theme, title, from_month)
values
  (1, 1, 'access', 'Getting an appointment or referral', '2008-04-01'),
  (1, 2, 'waiting', 'Waiting', '2008-04-01'),
  (1, 3, 'staff', 'How staff behave', '2008-04-01'),
  (1, 4, 'communication', 'Being told and being listened to', '2008-04-01'),
  (1, 5, 'treatment', 'Treatment and its quality', '2008-04-01'),
  (1, 6, 'dignity', 'Dignity and respect', '2008-04-01'),
  (1, 7, 'safety', 'Safety', '2008-04-01'),
  (1, 8, 'environment', 'Buildings, cleanliness and food', '2008-04-01'),
  (1, 9, 'discharge', 'Leaving hospital and care afterwards', '2008-04-01'),
  (1, 10, 'coordination', 'Services working together', '2008-04-01'),
  (1, 11, 'information', 'Information and leaflets', '2008-04-01'),
  (1, 12, 'transport', 'Transport and parking', '2008-04-01'),
  (1, 13, 'cost', 'Cost', '2008-04-01'),
  (1, 14, 'choice', 'Choice', '2008-04-01'),
  (1, 15, 'other', 'Something else', '2008-04-01');
