-- What organisations say about figures that name them: public, and beside the figure wherever it shows. about_edition is null
-- where it is about what is computed of the organisation from many publications.
create table published.reply (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation text not null,
  about_edition bigint,
  about_line integer,
  words text not null,
  primary key (publication_id, line),
  constraint a_line_is_of_a_publication check (about_line is null or about_edition is not null)
);
create index reply_about on published.reply (about_edition, about_line);
create index reply_of on published.reply (organisation);
