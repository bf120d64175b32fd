// A million lines from the file to the public, beside \copy of the same rows into the same table with the same indexes.
//   node bench/load.mjs [folder] [lines]
// The county of Northmoor stands in the folder before; the program has 512 MB of heap.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { portal, psql, ratio, watched } from './tools.mjs'

const folder = resolve(process.argv[2] ?? 'target/bench/load')
const lines = Number(process.argv[3] ?? 1_000_000)
const work = resolve('target/bench')
const file = join(work, `${lines}.csv`)
const rows = join(work, 'rows.bin')
const heap = { ...process.env, PORTAL_JAVA_OPTIONS: '-Xmx512m' }
const run = (...args) => execFileSync('./portal', args, { encoding: 'utf8', env: heap })
const seconds = job => {
  const begun = performance.now()
  job()
  return (performance.now() - begun) / 1000
}

mkdirSync(work, { recursive: true })
rmSync(folder, { recursive: true, force: true })
run('rehearse', '--data', folder)
if (!existsSync(file)) {
  run('demo-files', file, '--lines', String(lines))
  const text = readFileSync(file, 'latin1')
  const payer = text.slice(text.indexOf('\n') + 1).split(',', 2)[1]
  writeFileSync(file, text.replaceAll(payer, 'NHS Netherby'), 'latin1')
}

// Netherby has not sent March.
const publisher = '9N6'
const { seconds: loading, seen } = await watched(
  ['load', 'payments', file, '--publisher', publisher, '--period', '2013-03', '--data', folder],
  heap,
  folder,
  "select count(*) from pg_stat_progress_copy where command = 'COPY FROM' and relid::regclass::text like 'published.payment%'",
)
// how much of it PostgreSQL spent on COPY into the table of payments
const writing = seen.reduce((sum, { open, after }) => sum + (open ? after : 0), 0)

// Needs the owner: the writer makes a table as payments are kept, empty, and takes it away again.
const server = await portal(folder)
try {
  const sql = psql(folder, 'writer')
  const ask = text => execFileSync('psql', [...sql.where, '-d', 'portal', '-v', 'ON_ERROR_STOP=1', '-qAtc', text], { encoding: 'utf8', env: sql.env })
  const newest = `(select publication_id from published.publication where row_count > ${lines / 2} order by edition desc limit 1)`
  ask(`\\copy (select * from published.payment_live where publication_id = ${newest}) to '${rows}' (format binary)`)
  ask('drop table if exists published.bench_payment; create table published.bench_payment (like published.payment_live including all)')
  const copying = seconds(() => ask(`\\copy published.bench_payment from '${rows}' (format binary)`))
  ask('drop table published.bench_payment')
  console.log(`the rows alone written in ${writing.toFixed(1)} s: ${ratio(copying, writing)} of \\copy (goal 0.8)`)
  console.log(`${lines.toLocaleString('en')} lines from file to published: ${loading.toFixed(1)} s; \\copy ${copying.toFixed(1)} s; ${ratio(copying, loading)} (goal 0.33)`)
} finally {
  server.stop()
}
