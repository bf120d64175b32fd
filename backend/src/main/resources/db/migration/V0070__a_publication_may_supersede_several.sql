-- A file for a year replaces those of its months.
alter table published.publication
  alter column supersedes type bigint[] using case when supersedes is null then '{}' else array[supersedes] end,
  alter column supersedes set default '{}',
  alter column supersedes set not null;
