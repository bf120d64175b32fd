// How fast the portal answers, as ratios to PostgreSQL's own speed (pgbench, psql) and nginx's in the same run.
//   ./portal demo --world benchmark --data .portal/bench     (once; end it with Ctrl-C when it is loaded)
//   node bench/run.mjs .portal/bench [seconds] [job …]
// Needs pgbench, psql, wrk and nginx. These machines are noisy: look at ratios, and run it twice.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { portal, psql, tool } from './tools.mjs'
import { items, nation, pages, totals } from './questions.mjs'
import { kept, deepPages } from './kept.mjs'
import { exportWhole } from './export.mjs'
import { search } from './search.mjs'

const data = resolve(process.argv[2] ?? '.portal/bench')
const seconds = Number(process.argv[3] ?? 10)
const work = resolve('target/bench')
mkdirSync(work, { recursive: true })

const started = Date.now()
const server = await portal(data)
const ready = (Date.now() - started) / 1000
const sql = psql(data)
const setting = { data, seconds, work, url: server.url, sql, connections: 32 }
const lines = Number(sql('select sum(row_count) from published.publication where kind = \'payments\' and superseded_by is null'))

const rows = []
const add = (job, ratio, goal, note) => {
  rows.push({ job, ratio, goal, note })
  console.log(`${job}: ${ratio} (goal ${goal}) ${note}`)
}
console.log(`${lines.toLocaleString('en')} live payment lines, ${setting.connections} connections, ${seconds} s each`)
try {
  add('start with a warm database', `${ready.toFixed(1)} s`, 'under 3 s', '')
  const all = [items, pages, totals, nation, search, kept, deepPages, exportWhole]
  const wanted = process.argv.slice(4)
  for (const job of all) if (!wanted.length || wanted.includes(job.name)) await job(setting, add)
} finally {
  server.stop()
}
const version = tool('psql', ['--version'])
writeFileSync(
  resolve(work, 'results.md'),
  `| job | measured | goal | |\n|---|--:|--:|---|\n` + rows.map(r => `| ${r.job} | ${r.ratio} | ${r.goal} | ${r.note} |`).join('\n') + `\n\n${version}`,
)
console.log(readFileSync(resolve(work, 'results.md'), 'utf8'))
