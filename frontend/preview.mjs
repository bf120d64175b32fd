// Shows every page of the example world, rendered by the server's own bundle: `node build.mjs && node preview.mjs`, then open http://localhost:4173/_all.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { runnerImport } from 'vite'
import { escapeState } from './shell.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const web = join(here, 'target/classes/web')
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.json': 'application/json' }

/** The bundle in a bare context, without what the server's V8 lacks. */
export function loadRenderer() {
  const context = vm.createContext({})
  vm.runInContext('delete globalThis.Intl', context)
  vm.runInContext(readFileSync(join(web, 'ssr/ssr.js'), 'utf8') + ';globalThis.App = App', context)
  return async (url, json) => {
    const box = context.App.render(url, json)
    while (!box.done) await new Promise(resolve => setTimeout(resolve, 1))
    if (box.error) throw new Error(box.error)
    return box.html
  }
}

export async function loadStates() {
  const { module } = await runnerImport(join(here, 'src/fixtures/states.ts'), { configFile: false, logLevel: 'error' })
  return module.states
}

function pageHtml(shell, state, html) {
  const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const head = `<title>${escape(state.title)}</title>\n    <meta name="description" content="${escape(state.description)}">\n    <link rel="canonical" href="${state.path}">`
  return shell
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => html)
    .replace('<!--state-->', () => escapeState(JSON.stringify(state)))
}

/** A server of the example world on the port; resolves when it listens. */
export async function preview(port) {
  const [render, states] = [loadRenderer(), await loadStates()]
  const shell = readFileSync(join(web, 'shell.html'), 'utf8')
  const byPath = path => Object.values(states).find(state => state.path === path) ?? states['not-found']

  async function answer(path, send) {
    if (path === '/_all')
      return send(
        200,
        '.html',
        Object.keys(states)
          .map(name => `<p><a href="/~${name}">${name}</a>`)
          .join(''),
      )
    if (path === '/api/v1/search')
      return send(200, '.json', JSON.stringify({ items: states.search.data.organisations }))
    if (path.startsWith('/_page')) return send(200, '.json', JSON.stringify(byPath(path.slice(6))))
    const state = path.startsWith('/~') ? (states[path.slice(2)] ?? states['not-found']) : byPath(path)
    return send(200, '.html', pageHtml(shell, state, await render(path, JSON.stringify(state))))
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const file = join(web, 'client', normalize(path))
    if (path.startsWith('/assets/') && existsSync(file)) {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      return createReadStream(file).pipe(response)
    }
    const send = (status, type, body) =>
      response.writeHead(status, { 'content-type': types[type] ?? 'text/html; charset=utf-8' }).end(body)
    answer(path, send).catch(error => send(500, '.html', `<pre>${String(error.stack).replaceAll('<', '&lt;')}</pre>`))
  })
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  return { server, states, port: server.address().port }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await preview(Number(process.env.PORT ?? 4173))
  console.log(`http://localhost:${port}/_all`)
}
