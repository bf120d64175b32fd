// Builds the pages for Maven: `node build.mjs` type-checks and bundles, `node build.mjs test` runs linters and tests. Either does nothing when its inputs are those of the last good run.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillShell } from './shell.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const web = join(here, 'target/classes/web')
const inputs = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'eslint.config.js',
  'build.mjs',
  'shell.mjs',
  'shell.html',
  'src',
  'public',
]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Building the pages needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

function filesOf(path) {
  return readdirSync(path, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)],
  )
}

function hashOf(names) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const name of names) {
    const path = join(here, name)
    if (!existsSync(path)) continue
    const files = statSync(path).isDirectory() ? filesOf(path).sort() : [path]
    for (const file of files) hash.update(file.slice(here.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Runs the steps unless the stamp of their last good run holds the same hash. */
function unlessDone(stamp, hash, outputs, steps) {
  const file = join(here, stamp)
  const done = existsSync(file) && readFileSync(file, 'utf8') === hash && outputs.every(path => existsSync(path))
  if (done) return
  rmSync(file, { force: true })
  steps()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

function run(tool, ...args) {
  execFileSync(process.execPath, [join(here, 'node_modules', tool), ...args], { cwd: here, stdio: 'inherit' })
}

function install() {
  const hash = hashOf(['package.json', 'package-lock.json', '.npmrc'])
  unlessDone('node_modules/.installed', hash, [join(here, 'node_modules/vite')], () => {
    console.log('Installing the pages’ build tools')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  })
}

function build() {
  unlessDone(
    'target/build.hash',
    hashOf(inputs),
    [join(web, 'ssr/ssr.js'), join(web, 'client/manifest.json'), join(web, 'shell.html')],
    () => {
      run('vue-tsc/bin/vue-tsc.js', '--noEmit')
      run('vite/bin/vite.js', 'build', '--logLevel=warn')
      run('vite/bin/vite.js', 'build', '--logLevel=warn', '--ssr', 'src/entry-server.ts')
      const manifest = JSON.parse(readFileSync(join(web, 'client/manifest.json'), 'utf8'))
      writeFileSync(join(web, 'shell.html'), fillShell(readFileSync(join(here, 'shell.html'), 'utf8'), manifest))
    },
  )
}

function test() {
  const states = '../backend/src/test/resources/pages/'
  unlessDone(
    'target/test.hash',
    hashOf([...inputs, '.prettierrc.json', 'preview.mjs', 'check-states.mjs', states]),
    [],
    () => {
      // States that are about to be written anew by the backend's tests are checked afterwards.
      if (!process.argv.includes('golden=write')) {
        execFileSync(process.execPath, [join(here, 'check-states.mjs')], { cwd: here, stdio: 'inherit' })
      }
      run('eslint/bin/eslint.js', '.')
      run('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')
      run('vitest/vitest.mjs', 'run', '--reporter=dot')
    },
  )
}

install()
if (process.argv[2] === 'test') test()
else build()
