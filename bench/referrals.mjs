// Ten million referral rows: a month of 700,000 published beside \copy, and what a practice and the national funnel cost beside bare look-ups.
//   node bench/referrals.mjs [folder] [months]
// The county of Northmoor stands in the folder before. The first month goes from its file to the public; its published rows are then repeated under
// the months after it, straight into the tables and their roll-ups, because only how many there are matters to those who read.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { referralReads } from './referral-reads.mjs'
import { portal, psql, ratio, watched } from './tools.mjs'

const folder = resolve(process.argv[2] ?? 'target/bench/referrals')
const months = Number(process.argv[3] ?? 14)
const PRACTICES = 7_778
const SPECIALTIES = [100, 101, 110, 120, 130, 140, 300, 320, 330, 650]
const PATHWAYS = ['yes,', 'no,yes', 'no,no']
const work = resolve('target/bench')
const file = join(work, 'referrals.csv')
const rows = join(work, 'referrals.bin')
const run = (...args) => execFileSync('./portal', args, { encoding: 'utf8' })
const seconds = job => {
  const begun = performance.now()
  job()
  return (performance.now() - begun) / 1000
}
const practice = number => `Z${10_000 + number}`
const providers = number => [`RZ${number % 9}`, `RY${number % 7}`, `9MC${String(number % 40).padStart(2, '0')}`]

mkdirSync(work, { recursive: true })
rmSync(folder, { recursive: true, force: true })
run('rehearse', '--data', folder)
let seed = 1
const dice = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
let count = 0
const text = ['Month,Practice code,Provider code,Specialty,Urgent,Choice offered,Referrals']
for (let number = 0; number < PRACTICES; number++)
  for (const specialty of SPECIALTIES)
    for (const provider of providers(number))
      for (const pathway of PATHWAYS)
        if (count < 700_000) {
          text.push(`2013-04,${practice(number)},${provider},${specialty},${pathway},${Math.floor(dice() ** 2 * 60)}`)
          count++
        }
writeFileSync(file, text.join('\n') + '\n')
const { seconds: loading, seen } = await watched(
  ['load', 'referrals', file, '--publisher', '9N6', '--period', '2013-04', '--data', folder],
  process.env,
  folder,
  "select coalesce(max(extract(epoch from clock_timestamp() - xact_start)), 0) from pg_stat_activity where usename = 'portal_writer' and pid <> pg_backend_pid()",
  500, // each question starts a psql on the same two cores
)
const publishing = Math.max(...seen.map(({ open }) => open))

const server = await portal(folder)
try {
  const sql = psql(folder, 'writer')
  const ask = text => execFileSync('psql', [...sql.where, '-d', 'portal', '-v', 'ON_ERROR_STOP=1', '-qAtc', text], { encoding: 'utf8', env: sql.env })
  const newest = Number(ask("select publication_id from published.publication where kind = 'referrals' order by row_count desc limit 1"))
  ask(`\\copy (select * from published.referral where publication_id = ${newest}) to '${rows}' (format binary)`)
  ask('drop table if exists published.bench_referral; create table published.bench_referral (like published.referral including all)')
  const copying = seconds(() => ask(`\\copy published.bench_referral from '${rows}' (format binary)`))
  ask('drop table published.bench_referral')
  console.log(`${count.toLocaleString('en')} rows published with their roll-ups in one transaction: ${publishing.toFixed(1)} s; \\copy ${copying.toFixed(1)} s; ${ratio(copying, publishing)} of its speed (goal 0.33)`)
  console.log(`from file to published, with the start of the program and of PostgreSQL and the check of each row: ${loading.toFixed(1)} s; ${ratio(copying, loading)}`)

  const flows = 'shown, suppressed, urgent_shown, urgent_suppressed, offered_shown, offered_suppressed, not_offered_shown, not_offered_suppressed'
  const from = `from published.%s t, generate_series(1, ${months - 1}) as more where t.publication_id = ${newest} and t.month = '2013-04-01'`
  const later = "(t.month + make_interval(months => more))::date"
  ask(`insert into published.referral select publication_id, line + more * 1000000, ${later}, consortium_id, practice_id, provider_id, specialty, pathway, rule_version, referrals ${from.replace('%s', 'referral')}`)
  ask(`insert into published.referral_flow select publication_id, ${later}, consortium_id, practice_id, provider_id, specialty, ${flows} ${from.replace('%s', 'referral_flow')}`)
  ask(`insert into published.referral_practice select publication_id, ${later}, consortium_id, practice_id, specialty, shown, suppressed ${from.replace('%s', 'referral_practice')}`)
  ask(`update published.publication set period = daterange('2013-04-01', ('2013-04-01'::date + make_interval(months => ${months}))::date) where publication_id = ${newest}`)
  ask('vacuum analyze published.referral, published.referral_flow, published.referral_practice')
  console.log(`${Number(ask('select count(*) from published.referral')).toLocaleString('en')} rows`)
} finally {
  server.stop()
}
await referralReads(folder, 5)
