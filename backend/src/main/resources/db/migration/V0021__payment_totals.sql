-- What each publication adds up to, kept for ever: totals as at an edition are sums over the publications that were live then.
create table published.payment_by_supplier (
  publication_id bigint not null,
  payer_id integer not null,
  month date not null,
  supplier_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (publication_id, month, supplier_id)
);
create index payment_by_supplier_of on published.payment_by_supplier (supplier_id, publication_id);

create table published.payment_by_area (
  publication_id bigint not null,
  payer_id integer not null,
  month date not null,
  expense_area_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (publication_id, month, expense_area_id)
);

create table published.payment_by_type (
  publication_id bigint not null,
  payer_id integer not null,
  month date not null,
  expense_type_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (publication_id, month, expense_type_id)
);

-- How often each spelling of a supplier's name was written.
create table published.payment_by_name (
  publication_id bigint not null,
  supplier_name_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (publication_id, supplier_name_id)
);
create index payment_by_name_of on published.payment_by_name (supplier_name_id, publication_id);

-- The newest state, summed over live publications; each publication adds its own and takes away what it supersedes.
-- year is the one in which the financial year begins; area or type 0 stands for rows without one.
create table published.total_payer_month (
  payer_id integer not null,
  month date not null,
  lines bigint not null,
  pence bigint not null,
  primary key (payer_id, month)
);

create table published.total_payer_supplier (
  payer_id integer not null,
  year smallint not null,
  supplier_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (payer_id, year, supplier_id)
);
create index total_payer_supplier_largest on published.total_payer_supplier (payer_id, year, pence, supplier_id);
create index total_payer_supplier_of on published.total_payer_supplier (supplier_id, year);

create table published.total_payer_area (
  payer_id integer not null,
  month date not null,
  expense_area_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (payer_id, month, expense_area_id)
);

create table published.total_payer_type (
  payer_id integer not null,
  month date not null,
  expense_type_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (payer_id, month, expense_type_id)
);

create table published.total_supplier_month (
  supplier_id integer not null,
  month date not null,
  lines bigint not null,
  pence bigint not null,
  primary key (supplier_id, month)
);
create index total_supplier_month_in on published.total_supplier_month (month);

create table published.total_supplier (
  supplier_id integer primary key,
  lines bigint not null,
  pence bigint not null
);
create index total_supplier_largest on published.total_supplier (pence, supplier_id);

create table published.total_supplier_name (
  supplier_name_id integer primary key,
  lines bigint not null,
  pence bigint not null
);

create table published.total_month (
  month date primary key,
  lines bigint not null,
  pence bigint not null
);

create table published.total_area_month (
  month date not null,
  expense_area_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (month, expense_area_id)
);

create table published.total_type_month (
  month date not null,
  expense_type_id integer not null,
  lines bigint not null,
  pence bigint not null,
  primary key (month, expense_type_id)
);
