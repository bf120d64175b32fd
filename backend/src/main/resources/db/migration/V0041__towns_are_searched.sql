-- Words of the last two lines of an address, which hold the town and the county; most streets are left out, for every town has a
-- High Street.
create function published.town_words(address text[]) returns tsvector language sql immutable parallel safe
return array_to_tsvector(array_remove(regexp_split_to_array(
  lower(translate(array_to_string(address[greatest(cardinality(address) - 1, 2):], ' '), '''’`', '')),
  '[^[:alnum:]]+'), ''));

-- A name and a town together: "park surgery leeds".
alter table published.organisation
add column place_words tsvector not null generated always as (
  array_to_tsvector(array_remove(regexp_split_to_array(
    lower(code || ' ' || translate(name, '''’`', '') || ' ' || coalesce(postcode || ' ' || replace(postcode, ' ', ''), '')),
    '[^[:alnum:]]+'), ''))
  || published.town_words(address)
) stored;
create index organisation_by_place_words on published.organisation using gin (place_words);
