-- A text's words, without capitals and apostrophes.
create function published.words(text text) returns tsvector language sql immutable strict parallel safe
return array_to_tsvector(array_remove(
  regexp_split_to_array(lower(translate(text, '''’`', '')), '[^[:alnum:]]+'), ''));

-- Somebody who was paid: an organisation of the register where the name was matched, otherwise a name.
create table published.supplier (
  supplier_id integer generated always as identity primary key,
  match_name text not null unique,
  name text not null,
  organisation_id integer references published.organisation_key,
  first_publication_id bigint not null references published.publication
);
create index supplier_by_name on published.supplier (name, supplier_id);
create index supplier_by_likeness on published.supplier using gin (name public.gin_trgm_ops);
create index supplier_by_organisation on published.supplier (organisation_id);

-- A name as a publisher wrote it, and how it was matched: "The Surgery" is another practice in each consortium's file.
create table published.supplier_name (
  supplier_name_id integer generated always as identity primary key,
  name text not null,
  payer_id integer not null references published.organisation_key,
  supplier_id integer not null references published.supplier,
  method text not null,
  confidence numeric(3, 2) not null,
  first_publication_id bigint not null references published.publication,
  words tsvector not null generated always as (published.words(name)) stored,
  unique (name, payer_id)
);
create index supplier_name_by_supplier on published.supplier_name (supplier_id);
create index supplier_name_by_words on published.supplier_name using gin (words);

create table published.expense_area (
  expense_area_id integer generated always as identity primary key,
  name text not null unique,
  words tsvector not null generated always as (published.words(name)) stored
);
create index expense_area_by_name on published.expense_area (lower(name));
create index expense_area_by_words on published.expense_area using gin (words);

create table published.expense_type (
  expense_type_id integer generated always as identity primary key,
  name text not null unique,
  words tsvector not null generated always as (published.words(name)) stored
);
create index expense_type_by_name on published.expense_type (lower(name));
create index expense_type_by_words on published.expense_type using gin (words);

-- Rows of superseded publications move to the past, so that today is as fast as if there were no history.
create table published.payment (
  publication_id bigint not null,
  line integer not null,
  live boolean not null,
  payer_id integer not null,
  supplier_id integer not null,
  supplier_name_id integer not null,
  expense_area_id integer,
  expense_type_id integer,
  paid_on date not null,
  amount_pence bigint not null,
  reference text,
  description text,
  primary key (publication_id, line, live)
) partition by list (live);
create table published.payment_live partition of published.payment for values in (true);
create table published.payment_past partition of published.payment for values in (false);

create index payment_of_payer on published.payment (payer_id, paid_on, publication_id, line);
create index payment_of_supplier on published.payment (supplier_id, paid_on, publication_id, line);
create index payment_on_day on published.payment (paid_on, publication_id, line);
create index payment_of_amount on published.payment (amount_pence, publication_id, line);
create index payment_of_payer_by_amount on published.payment (payer_id, amount_pence, publication_id, line);
create index payment_of_supplier_by_amount on published.payment (supplier_id, amount_pence, publication_id, line);
create index payment_for_area on published.payment (expense_area_id, paid_on, publication_id, line);
create index payment_for_type on published.payment (expense_type_id, paid_on, publication_id, line);
create index payment_of_reference on published.payment (reference) where reference is not null;
create index payment_of_words on published.payment using gin (published.words(description)) where description is not null;
