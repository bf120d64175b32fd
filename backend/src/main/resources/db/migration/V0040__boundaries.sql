-- What one feature of a boundary file says; line is its number in the file. The newest day's file is the map (decisions/0200).
create table published.boundary (
  publication_id bigint not null references published.publication,
  line integer not null,
  organisation_id integer references published.organisation_key,
  name text,
  code text,
  method text,
  confidence numeric(3, 2),
  -- Well-known binary, degrees of longitude and latitude (WGS84).
  geometry bytea,
  area_m2 double precision,
  west double precision,
  south double precision,
  east double precision,
  north double precision,
  -- A path of SVG on the sheet that boundary_map measures.
  outline text,
  primary key (publication_id, line),
  check ((organisation_id is null) = (method is null))
);
create index boundary_by_organisation on published.boundary (organisation_id);
alter table published.boundary alter column geometry set storage external;

-- What all features of a file make together.
create table published.boundary_map (
  publication_id bigint primary key references published.publication,
  width integer not null,
  height integer not null,
  slivers integer not null,
  sliver_m2 double precision not null
);

-- Where areas overlap, or enclose what none of them covers; lines are those of the areas that meet there.
create table published.boundary_seam (
  seam_id bigint generated always as identity primary key,
  publication_id bigint not null references published.publication,
  kind text not null check (kind in ('overlap', 'gap')),
  lines integer[] not null,
  area_m2 double precision not null,
  width_m double precision not null
);
create index boundary_seam_by_publication on published.boundary_seam (publication_id);
