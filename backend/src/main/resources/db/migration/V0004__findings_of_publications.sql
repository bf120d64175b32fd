-- Rules that a published file did not keep to, in the words of that day; what stood in its cells stays behind the wall.
create table published.rule_finding (
  publication_id bigint not null references published.publication,
  rule text not null,
  severity text not null,
  sentence text not null,
  findings integer not null,
  of_file boolean not null,
  primary key (publication_id, rule)
);

-- Published lines that such a rule names.
create table published.line_finding (
  publication_id bigint not null references published.publication,
  line integer not null,
  rule text not null,
  primary key (publication_id, line, rule)
);
