// Questions asked for the first time: each differs from those before, so that no kept answer serves it.
import { answeredWell, ask, pgbench, ratio, wrk } from './tools.mjs'

// One statement that gives the whole answer, in the form that PostgreSQL runs fastest of those tried: with the names as sub-selects it is
// planned in 0.5 ms, joined from ten tables in 14 ms. (The portal itself reads the lines only, and remembers the names.)
const SELECT = `select pub.edition, p.line, p.paid_on, p.amount_pence, p.reference, p.description,
  (select code from published.organisation_key where organisation_id = p.payer_id),
  (select name from published.organisation where organisation_id = p.payer_id
    and from_edition <= :newest and (to_edition is null or to_edition > :newest)),
  p.supplier_id, supplier.name,
  (select code from published.organisation_key where organisation_id = supplier.organisation_id),
  (select name from published.supplier_name where supplier_name_id = p.supplier_name_id),
  (select name from published.expense_area where expense_area_id = p.expense_area_id),
  (select name from published.expense_type where expense_type_id = p.expense_type_id),
  coalesce(pub.superseded_by <= :newest, false), p.paid_on as key_0, p.publication_id as key_1, p.line as key_2
from published.payment p
join published.publication pub on pub.publication_id = p.publication_id
join published.supplier on supplier.supplier_id = p.supplier_id
`

// The lines alone, as the portal reads them.
const LINES = `select pub.edition, p.line, p.paid_on, p.amount_pence, p.reference, p.description,
  p.payer_id, p.supplier_id, p.supplier_name_id, p.expense_area_id, p.expense_type_id,
  coalesce(pub.superseded_by <= :newest, false), p.paid_on as key_0, p.publication_id as key_1, p.line as key_2
from published.payment p
join published.publication pub on pub.publication_id = p.publication_id
`

/** Lua by which each thread of wrk asks in an order of its own. */
export const seed = 'math.randomseed(os.time())\nlocal thread = 0\nfunction setup(t) t:set("seed", thread); thread = thread + 1 end\nfunction init() math.randomseed(os.time() + seed * 7919) end\n'

function numbers({ sql }) {
  const newest = Number(sql('select max(edition) from published.entry'))
  const [first, last] = sql("select min(edition), max(edition) from published.publication where kind = 'payments' and row_count > 100")
    .split('|')
    .map(Number)
  const payers = sql('select organisation_id, code from published.total_payer_month join published.organisation_key on organisation_id = payer_id group by 1, 2 order by 1')
    .split('\n')
    .map(line => line.split('|'))
  return { newest, first, last, payers }
}

const graphQl = query =>
  `wrk.method = "POST"; wrk.headers["Content-Type"] = "application/json"\n${seed}function request() ${query} end`

export async function items(setting, add) {
  const { sql } = setting
  const { newest, first, last } = numbers(setting)
  const [own, lines] = [SELECT, LINES].map(select => pgbench(
    setting,
    'item',
    `\\set newest ${newest}\n\\set of random(${first}, ${last})\n\\set line random(3, 100)\n` +
      select +
      'where pub.edition <= :newest and p.publication_id = (select publication_id from published.publication where edition = :of) and p.line = :line\norder by p.paid_on desc, p.publication_id desc, p.line desc limit 2;',
  ))
  const known = `local of = math.random(${first}, ${last})`
  const path = `${seed}function request() ${known}; return wrk.format("GET", "/api/v1/payments/" .. of .. "-" .. math.random(3, 100)) end`
  const rest = answered(setting, 'item-rest', path)
  add('one payment by REST, first time', ratio(rest.rate, own), '0.75', `p99 ${rest.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second, of the lines without names ${lines.toFixed(0)}`)
  const query = 'query($id: String!) { payment(key: $id) { date amount reference expenseArea expenseType supplierName supplier { key name } payer { code name } } }'
  await answeredWell(setting, query, { id: sql("select edition || '-' || line from published.payment join published.publication using (publication_id) where live limit 1") })
  const gql = wrk(
    setting,
    'item-graphql',
    graphQl(`${known}; local id = of .. "-" .. math.random(3, 100); return wrk.format(nil, "/graphql", nil, '{"query":"${query}","variables":{"id":"' .. id .. '"}}')`),
  )
  add('one payment by GraphQL, first time', ratio(gql.rate, own), '0.5', `p99 ${gql.p99.toFixed(0)} ms`)
}

/** Lines that were refused or left out have no page: a few answers in a thousand are 404. */
function answered(setting, name, lua) {
  try {
    return wrk(setting, name, lua)
  } catch (error) {
    const out = String(error.message)
    const [, value, unit] = out.match(/99%\s+([\d.]+)(us|ms|s)/)
    return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), p99: Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit] }
  }
}

export async function pages(setting, add) {
  const { newest, payers } = numbers(setting)
  const ids = payers.map(([id]) => Number(id))
  const [own, lines] = [SELECT, LINES].map(select => pgbench(
    setting,
    'page',
    `\\set newest ${newest}\n\\set payer random(${ids[0]}, ${ids.at(-1)})\n\\set least random(1, 1000000)\n` +
      select +
      'where p.live and p.payer_id = :payer and p.amount_pence >= :least\norder by p.paid_on desc, p.publication_id desc, p.line desc limit 101;',
  ))
  const codes = `local codes = {${payers.map(([, code]) => `"${code}"`).join(',')}}\n`
  const rest = wrk(
    setting,
    'page-rest',
    `${codes}${seed}function request() return wrk.format("GET", string.format("/api/v1/payments?payer=%s&min=%.2f", codes[math.random(#codes)], math.random(1, 1000000) / 100)) end`,
  )
  add('page of 100 by REST, first time', ratio(rest.rate, own), '0.85', `p99 ${rest.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second, of the lines without names ${lines.toFixed(0)}`)
  const query =
    'query($payer: String!, $min: Money!) { payments(payer: $payer, min: $min, first: 100) { edges { node { id date amount reference expenseArea expenseType supplierName supplier { key name } payer { code name } } } pageInfo { hasNextPage endCursor } } }'
  await answeredWell(setting, query, { payer: payers[0][1], min: 12.5 })
  const gql = wrk(
    setting,
    'page-graphql',
    `${codes}` +
      graphQl(
        `return wrk.format(nil, "/graphql", nil, string.format('{"query":"${query}","variables":{"payer":"%s","min":%.2f}}', codes[math.random(#codes)], math.random(1, 1000000) / 100))`,
      ),
  )
  add('page of 100 by GraphQL, first time', ratio(gql.rate, own), '0.7', `p99 ${gql.p99.toFixed(0)} ms`)
}

/** Every consortium and year, each question with another length, so that few are kept. */
export async function totals(setting, add) {
  const { payers } = numbers(setting)
  const ids = payers.map(([id]) => Number(id))
  const own = pgbench(
    setting,
    'totals',
    `\\set payer random(${ids[0]}, ${ids.at(-1)})\n\\set year random(2009, 2013)\n` +
      `select t.supplier_id::text, s.name, t.lines, t.pence from published.total_payer_supplier t join published.supplier s using (supplier_id) where t.payer_id = :payer and t.year = :year order by t.pence desc, t.supplier_id desc limit 100;`,
  )
  const codes = `local codes = {${payers.map(([, code]) => `"${code}"`).join(',')}}\n`
  const ours = wrk(
    setting,
    'totals-rest',
    `${codes}${seed}function request() local y = math.random(2009, 2013); return wrk.format("GET", string.format("/api/v1/payments/totals?by=supplier&payer=%s&from=%d-04&to=%d-03&limit=%d", codes[math.random(#codes)], y, y + 1, math.random(60, 140))) end`,
  )
  add('totals by supplier, consortium-year, first time', ratio(ours.rate, own), '0.8', `p99 ${ours.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second`)
}

/** Totals of the whole nation, from roll-ups: each month's by expense type, and all months. The last 60 of 900 questions count, when the program is warm. */
export async function nation(setting, add) {
  for (const [by, table] of [
    ['month', 'total_month'],
    ['type', 'total_type'],
  ]) {
    const times = []
    for (let n = 0; n < 900; n++) {
      const begun = performance.now()
      const answer = await ask(`${setting.url}/api/v1/payments/totals?by=${by}&limit=${100 + n}`)
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`totals by ${by}: ${answer.status}`)
      times.push(performance.now() - begun)
    }
    add(`nation-wide totals by ${by}, first time`, `${median(times.slice(-60)).toFixed(1)} ms`, 'flat', '')
  }
}

const median = times => times.sort((a, b) => a - b)[times.length >> 1]
