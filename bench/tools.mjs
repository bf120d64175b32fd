// What the measurements share: the portal and nginx as processes, psql, pgbench and wrk as commands.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export function tool(command, args, options = {}) {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options }).trim()
}

function credentials(data) {
  return Object.fromEntries(
    readFileSync(join(data, 'credentials.properties'), 'utf8')
      .split('\n')
      .filter(line => line.includes('=') && !line.startsWith('#'))
      .map(line => line.split('=')),
  )
}

/** Asks as the reader, or as another user. */
export function psql(data, user = 'reader') {
  const { port, [user]: password } = credentials(data)
 
  const env = { ...process.env, PGPASSWORD: password }
  const where = ['-h', 'localhost', '-p', port, '-U', `portal_${user}`]
  const ask = sql => tool('psql', [...where, '-d', 'portal', '-Atc', sql], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  ask.where = where
  ask.env = env
  return ask
}

export async function portal(data) {
  const child = spawn('./portal', ['serve', '--data', data, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  for await (const line of createInterface({ input: child.stdout })) {
    const found = line.match(/Open Commissioning is at (\S+)/)
    if (found) return { url: found[1], pid: child.pid, stop: () => process.kill(-child.pid, 'SIGTERM') }
  }
  throw new Error('The portal ended before it was ready')
}

/**
 * How long a command of the portal takes, and what PostgreSQL answers a question (a number) meanwhile, asked again after each pause of so many ms:
 * each answer with the seconds since the one before.
 */
export async function watched(command, env, data, question, pause = 150) {
  const begun = performance.now()
  const child = spawn('./portal', command, { stdio: 'inherit', env })
  let ended = null
  child.on('exit', code => (ended = code))
  const seen = []
  let asked = begun
  while (ended === null) {
    await new Promise(done => setTimeout(done, pause))
    const now = performance.now()
    seen.push({ open: answered(data, question), after: (now - asked) / 1000 })
    asked = now
  }
  if (ended !== 0) throw new Error(`${command[0]} ended with ${ended}`)
  return { seconds: (performance.now() - begun) / 1000, seen }
}

function answered(data, question) {
  try {
    return Number(psql(data, 'writer')(question))
  } catch {
    return 0 // it starts, or has ended
  }
}

/** Transactions a second and the latency of one statement, prepared, by pgbench. */
export function pgbench(setting, name, script) {
  const file = join(setting.work, `${name}.sql`)
  writeFileSync(file, script)
  const out = tool(
    'pgbench',
    [...setting.sql.where, '-n', '-M', 'prepared', '-c', setting.connections, '-j', 2, '-T', setting.seconds, '-f', file, 'portal'].map(String),
    { env: setting.sql.env },
  )
  return Number(out.match(/tps = ([\d.]+)/)[1])
}

/** Requests a second and the 99th percentile in milliseconds, by wrk with a script that makes each request. */
export function wrk(setting, name, lua, url = setting.url) {
  const file = join(setting.work, `${name}.lua`)
  writeFileSync(file, lua)
  const run = seconds => tool('wrk', ['-t', 2, '-c', setting.connections, '-d', `${seconds}s`, '--latency', '-s', file, url].map(String))
  run(4 * setting.seconds) // the program warms up: what is slow after the first thousands of requests is the compiler at work
  const out = run(setting.seconds)
  const [, value, unit] = out.match(/99%\s+([\d.]+)(us|ms|s)/)
  const failed = Number(out.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0)
  if (failed) throw new Error(`${name}: ${failed} answers were no answers\n${out}`)
  return { rate: Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]), p99: Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit] }
}

/** As fetch, once more where the portal had closed the connection while another tool was at work. */
export async function ask(url, init) {
  try {
    return await fetch(url, init)
  } catch {
    return fetch(url, init)
  }
}

/** One GraphQL question that must be answered without an error: a wrong question is answered fast. */
export async function answeredWell(setting, query, variables) {
  const answer = await ask(`${setting.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await answer.text()
  if (answer.status !== 200 || JSON.parse(text).errors) throw new Error(`${query}: ${answer.status} ${text}`)
}

export const ratio = (ours, theirs) => (ours / theirs).toFixed(2)
