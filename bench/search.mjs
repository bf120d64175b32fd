// Search by the beginning of a name over all names, beside the same two statements asked of PostgreSQL itself.
import { pgbench, wrk } from './tools.mjs'

const ORGANISATIONS = `select o.code, o.name, o.role, o.status, o.address[cardinality(o.address)] as town, o.postcode
from published.organisation o
where o.to_edition is null
  and o.words @@ :typed::tsquery
order by array_position(array['active', 'dormant', 'proposed', 'closed'], o.status), o.name, o.code
limit 10;`

const SUPPLIERS = `select s.supplier_id, s.name, known.code
from published.supplier s
join published.total_supplier t on t.supplier_id = s.supplier_id
left join published.organisation_key known on known.organisation_id = s.organisation_id
where s.supplier_id in (select supplier_id from published.supplier_name where words @@ :typed::tsquery)
order by t.pence desc, s.supplier_id
limit 10;`

/** Beginnings of the words of names, three letters and more, in an order of chance. */
function beginnings({ sql }) {
  return sql(`select string_agg(typed, ' ' order by md5(typed))
    from (
      select distinct left(word, 2 + length) as typed
      from published.organisation o
      cross join lateral regexp_split_to_table(lower(o.name), '[^a-z]+') word
      cross join generate_series(1, 4) length
      where length(word) >= 2 + length) beginning`).split(' ')
}

export async function search(setting, add) {
  const typed = beginnings(setting)
  const bare = typed.slice(0, 2000)
  const own = pgbench(
    setting,
    'search',
    `\\set place random(1, ${bare.length})\n` +
      [ORGANISATIONS, SUPPLIERS]
        .map(text => text.replace(':typed', `(('{${bare.join(',')}}'::text[])[:place] || ':*')`))
        .join('\n'),
  )
  const ours = wrk(
    setting,
    'search',
    `local typed = {${typed.map(text => `"${text}"`).join(',')}}
local thread = 0
function setup(t) t:set("seed", thread); thread = thread + 1 end
function init() math.randomseed(os.time() + seed * 7919) end
function request() return wrk.format("GET", "/api/v1/search?q=" .. typed[math.random(#typed)] .. "&limit=" .. math.random(10, 20)) end`,
  )
  add('search by prefix, time beside the bare statements', (own / ours.rate).toFixed(2), 'at most 1.5', `p99 ${ours.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second`)
}
