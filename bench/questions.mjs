// Questions asked for the first time: each differs from those before, so that no kept answer serves it.
import { pgbench, ratio, wrk } from './tools.mjs'

// The statement of spending.payments.PaymentQueries, as the portal sends it.
const SELECT = `select pub.edition, p.line, p.paid_on, p.amount_pence, p.reference, p.description,
  payer.code, coalesce(payer_said.name, payer.code), p.supplier_id, supplier.name, paid.code, written.name, area.name, type.name,
  coalesce(pub.superseded_by <= :newest, false), p.paid_on as key_0, p.publication_id as key_1, p.line as key_2
from published.payment p
join published.publication pub on pub.publication_id = p.publication_id
join published.organisation_key payer on payer.organisation_id = p.payer_id
left join published.organisation payer_said on payer_said.organisation_id = p.payer_id
  and payer_said.from_edition <= :newest and (payer_said.to_edition is null or payer_said.to_edition > :newest)
join published.supplier on supplier.supplier_id = p.supplier_id
left join published.organisation_key paid on paid.organisation_id = supplier.organisation_id
join published.supplier_name written on written.supplier_name_id = p.supplier_name_id
left join published.expense_area area on area.expense_area_id = p.expense_area_id
left join published.expense_type type on type.expense_type_id = p.expense_type_id
`

const seed = 'math.randomseed(os.time())\nlocal thread = 0\nfunction setup(t) t:set("seed", thread); thread = thread + 1 end\nfunction init() math.randomseed(os.time() + seed * 7919) end\n'

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
  const { newest, first, last } = numbers(setting)
  const own = pgbench(
    setting,
    'item',
    `\\set newest ${newest}\n\\set of random(${first}, ${last})\n\\set line random(3, 100)\n` +
      SELECT +
      'where pub.edition <= :newest and p.publication_id = (select publication_id from published.publication where edition = :of) and p.line = :line\norder by p.paid_on desc, p.publication_id desc, p.line desc limit 2;',
  )
  const known = `local of = math.random(${first}, ${last})`
  const path = `${seed}function request() ${known}; return wrk.format("GET", "/api/v1/payments/" .. of .. "-" .. math.random(3, 100)) end`
  const rest = answered(setting, 'item-rest', path)
  add('one payment by REST, first time', ratio(rest.rate, own), '0.75', `p99 ${rest.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second`)
  const gql = wrk(
    setting,
    'item-graphql',
    graphQl(`${known}; local id = of .. "-" .. math.random(3, 100); return wrk.format(nil, "/graphql", nil, '{"query":"query($id: String!) { payment(id: $id) { date amount reference expenseArea expenseType supplierName supplier { id name } payer { code name } } }","variables":{"id":"' .. id .. '"}}')`),
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
  const own = pgbench(
    setting,
    'page',
    `\\set newest ${newest}\n\\set payer random(${ids[0]}, ${ids.at(-1)})\n\\set least random(1, 1000000)\n` +
      SELECT +
      'where p.live and p.payer_id = :payer and p.amount_pence >= :least\norder by p.paid_on desc, p.publication_id desc, p.line desc limit 101;',
  )
  const codes = `local codes = {${payers.map(([, code]) => `"${code}"`).join(',')}}\n`
  const rest = wrk(
    setting,
    'page-rest',
    `${codes}${seed}function request() return wrk.format("GET", string.format("/api/v1/payments?payer=%s&min=%.2f", codes[math.random(#codes)], math.random(1, 1000000) / 100)) end`,
  )
  add('page of 100 by REST, first time', ratio(rest.rate, own), '0.85', `p99 ${rest.p99.toFixed(0)} ms, pgbench ${own.toFixed(0)} a second`)
  const gql = wrk(
    setting,
    'page-graphql',
    `${codes}` +
      graphQl(
        `return wrk.format(nil, "/graphql", nil, string.format('{"query":"query($payer: String!, $min: Money!) { payments(payer: $payer, min: $min, first: 100) { edges { node { id date amount reference expenseArea expenseType supplierName supplier { id name } payer { code name } } } pageInfo { hasNextPage endCursor } } }","variables":{"payer":"%s","min":%.2f}}', codes[math.random(#codes)], math.random(1, 1000000) / 100))`,
      ),
  )
  add('page of 100 by GraphQL, first time', ratio(gql.rate, own), '0.7', `p99 ${gql.p99.toFixed(0)} ms`)
}

/** Every consortium and year once, so that none is kept. */
export async function totals(setting, add) {
  const { payers } = numbers(setting)
  const ids = payers.map(([id]) => Number(id))
  const own = pgbench(
    setting,
    'totals',
    `\\set payer random(${ids[0]}, ${ids.at(-1)})\n\\set year random(2009, 2013)\n` +
      `select t.supplier_id, s.name, t.lines, t.pence from published.total_payer_supplier t join published.supplier s using (supplier_id) where t.payer_id = :payer and t.year = :year order by t.pence desc, t.supplier_id limit 100;`,
  )
  const questions = payers.flatMap(([, code]) => [2009, 2010, 2011, 2012, 2013].map(y => `/api/v1/payments/totals?by=supplier&payer=${code}&from=${y}-04&to=${y + 1}-03`))
  const begun = performance.now()
  const next = questions[Symbol.iterator]()
  await Promise.all(
    Array.from({ length: setting.connections }, async () => {
      for (const path of next) {
        const answer = await fetch(setting.url + path)
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
        await answer.arrayBuffer()
      }
    }),
  )
  const rate = questions.length / ((performance.now() - begun) / 1000)
  add('totals by supplier, consortium-year, first time', ratio(rate, own), '0.8', `asked by one Node process, which takes its share; pgbench ${own.toFixed(0)} a second`)
  const nation = wrk(setting, 'nation', `function request() return wrk.format("GET", "/api/v1/payments/totals?by=month") end`)
  add('nation-wide totals by month, kept', `${nation.rate.toFixed(0)} a second`, '–', `p99 ${nation.p99.toFixed(0)} ms`)
}
