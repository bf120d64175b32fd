-- What a spreadsheet would run as a formula gets an apostrophe before it, and what begins with one gets one more (docs/api-kit.md).
create function published.csv_text(text text) returns text language sql immutable parallel safe
return case when ascii(text) in (9, 10, 13, 39, 43, 45, 61, 64) then '''' || text else text end;
