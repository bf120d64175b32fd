// The same question again, beside nginx with the same bytes; and pages far from the first.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, ratio, wrk } from './tools.mjs'

const PORT = 18180

export async function kept(setting, add) {
  const path = '/api/v1/payments?limit=100'
  const answer = await ask(setting.url + path, { headers: { 'Accept-Encoding': 'identity' } })
  const body = Buffer.from(await answer.arrayBuffer())
  const files = join(setting.work, 'nginx')
  mkdirSync(files, { recursive: true })
  writeFileSync(join(files, 'answer.json'), body)
  writeFileSync(
    join(files, 'nginx.conf'),
    `worker_processes 2; daemon off; pid ${files}/pid; error_log ${files}/error.log;
events { worker_connections 256; }
http { access_log off; sendfile on; keepalive_requests 1000000; open_file_cache max=10;
  server { listen 127.0.0.1:${PORT}; location / { root ${files}; default_type application/json; add_header Cache-Control "public, max-age=60"; add_header Edition 1; } } }`,
  )
  const nginx = spawn('nginx', ['-c', join(files, 'nginx.conf')], { stdio: 'inherit' })
  await new Promise(done => setTimeout(done, 1000))
  try {
    const own = wrk(setting, 'nginx', 'wrk.path = "/answer.json"', `http://127.0.0.1:${PORT}`)
    const ours = wrk(setting, 'kept', `wrk.path = "${path}"`)
    add('the same page again', ratio(ours.rate, own.rate), '0.5', `nginx ${own.rate.toFixed(0)} a second, ${body.length} bytes`)
    const tag = answer.headers.get('etag')
    const not = wrk(setting, 'not-modified', `wrk.path = "${path}"; wrk.headers["If-None-Match"] = '${tag}'`)
    add('the same page, If-None-Match', ratio(not.rate, own.rate), 'more than the page', '')
  } finally {
    nginx.kill()
  }
}

/** Each page is another question (its length differs), so none is kept. */
export async function deepPages(setting, add) {
  const lengths = Array.from({ length: 60 }, (_, n) => 71 + (n % 30))
  let deep = null
  let path = '/api/v1/payments?limit=1000'
  for (let page = 0; page < 200; page++) {
    const { next } = await (await ask(setting.url + path)).json()
    path = next
  }
  deep = new URL(path, setting.url).searchParams.get('after')
  const time = async after => {
    const times = []
    for (const limit of new Set(lengths)) {
      const begun = performance.now()
      const query = new URLSearchParams({ limit, ...(after ? { after } : {}) })
      await (await ask(`${setting.url}/api/v1/payments?${query}`)).arrayBuffer()
      times.push(performance.now() - begun)
    }
    return times.sort((a, b) => a - b)[times.length >> 1]
  }
  const first = await time(null)
  const far = await time(deep)
  add('a page 200,000 rows deep against the first', ratio(far, first), 'at most 1.2', `${far.toFixed(1)} ms against ${first.toFixed(1)} ms`)
}
