// What a practice's flows and the national funnel cost, beside the same statements asked of PostgreSQL bare, by as many at once.
// Asked for by referrals.mjs when ten million rows stand in the folder, or alone when they already do:
//   node bench/referral-reads.mjs [folder] [seconds]
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { seed } from './questions.mjs'
import { pgbench, portal, psql, ratio, wrk } from './tools.mjs'

const standing = months => `join published.publication pub using (publication_id) where ${months} and pub.superseded_by is null`
const STANDS = standing("r.month >= '2013-04-01' and r.month < '2014-04-01'")
const SOME_MONTHS = standing("r.month >= '2013-04-01'::date + :skipped * interval '1 month' and r.month < '2014-04-01'")
const named = (alias, id) => `left join published.organisation ${alias} on ${alias}.organisation_id = ${id} and ${alias}.to_edition is null`

const FLOWS = `select practice.code, coalesce(p.name, practice.code), provider.code, coalesce(v.name, provider.code), f.*, s.name
from (select r.practice_id, r.provider_id, r.specialty, ${['', 'urgent_', 'offered_', 'not_offered_'].flatMap(of => [`sum(r.${of}shown)`, `sum(r.${of}suppressed)`])}
  from published.referral_flow r ${SOME_MONTHS} and r.practice_id = :practice group by 1, 2, 3) f
join published.specialty s using (specialty)
join published.organisation_key practice on practice.organisation_id = f.practice_id
join published.organisation_key provider on provider.organisation_id = f.provider_id
${named('p', 'f.practice_id')} ${named('v', 'f.provider_id')} order by 1, 3, s.name limit 101;`
const TO_PROVIDER = `select r.practice_id, sum(r.shown), sum(r.suppressed) from published.referral_flow r ${STANDS}
  and r.provider_id = :provider and r.specialty = :specialty group by 1;`
const OF_PRACTICES = `select practice.code, coalesce(p.name, practice.code), f.* from (select r.practice_id, r.consortium_id, sum(r.shown), sum(r.suppressed)
  from published.referral_practice r ${STANDS} and r.specialty = :specialty group by 1, 2) f
join published.organisation_key practice on practice.organisation_id = f.practice_id ${named('p', 'f.practice_id')} order by 1;`

/** Four at once, each question once, so that no kept answer helps; the first half only warms the program up. Answers a second. */
async function answeredOnce(url, paths) {
  const askAll = async asked => {
    const left = [...asked]
    const begun = performance.now()
    const asker = async () => {
      for (let path = left.pop(); path; path = left.pop()) {
        const answer = await fetch(url + path, { headers: { 'Accept-Encoding': 'identity' } })
        await answer.arrayBuffer()
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
      }
    }
    await Promise.all(Array.from({ length: 4 }, asker))
    return (1000 * asked.length) / (performance.now() - begun)
  }
  await askAll(paths.filter((_, place) => place % 2))
  return askAll(paths.filter((_, place) => place % 2 === 0))
}

export async function referralReads(folder, seconds) {
  const server = await portal(folder)
  try {
    const work = resolve('target/bench')
    mkdirSync(work, { recursive: true })
    const setting = { work, seconds, url: server.url, sql: psql(folder), connections: 32 }
    const codes = like => JSON.parse(setting.sql(`select json_object_agg(code, organisation_id) from published.organisation_key where code like '${like}'`))
    const practices = codes('Z1%')
    const specialties = setting.sql('select distinct specialty from published.referral_flow where provider_id = any(array(select organisation_id from published.organisation_key where code like \'RZ%\'))').split('\n')
    const providers = { ...codes('9MC%'), ...codes('RZ%') }
    const pick = (name, values) => `\\set place random(0, ${values.length - 1})\n\\set ${name} case ${values.map((v, n) => `when :place = ${n} then ${v}`).join(' ')} end`
    const [least, greatest] = [Math.min(...Object.values(practices)), Math.max(...Object.values(practices))]

    const bareFlows = pgbench(setting, 'referral-flows', `\\set practice random(${least}, ${greatest})\n\\set skipped random(0, 2)\n${FLOWS}\n`)
    const flows = wrk(
      setting,
      'referral-flows',
      `${seed}
local all = { ${Object.keys(practices).map(code => `'${code}'`)} }
function request()
  return wrk.format('GET', '/api/v1/referrals/flows?to=2014-03&from=2013-0' .. math.random(4, 6) .. '&practice=' .. all[math.random(#all)])
end`,
    )
    console.log(`a practice's flows of ten to twelve months: ${flows.rate.toFixed(0)} a second, p99 ${flows.p99.toFixed(0)} ms; bare ${bareFlows.toFixed(0)}; ${ratio(bareFlows, flows.rate)} of its time (goal 1.5)`)

    const bareFunnel = pgbench(
      { ...setting, connections: 4 },
      'funnel',
      `${pick('provider', Object.values(providers))}\n${pick('specialty', specialties)}\n${TO_PROVIDER}\n${OF_PRACTICES}\n`,
    )
    const funnel = await answeredOnce(
      setting.url,
      Object.keys(providers).flatMap(code => specialties.map(specialty => `/api/v1/referrals/audit/funnel?year=2013-14&provider=${code}&specialty=${specialty}`)),
    )
    console.log(`the national funnel: ${funnel.toFixed(1)} a second; bare ${bareFunnel.toFixed(1)}; ${ratio(bareFunnel, funnel)} of its time (goal 1.5)`)
  } finally {
    server.stop()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await referralReads(resolve(process.argv[2] ?? 'target/bench/referrals'), Number(process.argv[3] ?? 5))
}
