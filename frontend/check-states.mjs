// Checks that the states the server sends are what src/api/pages.ts says: each committed state becomes a constant that must satisfy the type.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))
export const statesFolder = join(here, '../backend/src/test/resources/pages')

/** What does not fit, one message each; empty when all fits. */
export function checkStates() {
  const states = readdirSync(statesFolder).filter(name => name.endsWith('.json'))
  const file = join(here, 'target/states.check.ts')
  const text = states.map(name => asConstant(constant(name), readFileSync(join(statesFolder, name), 'utf8').trim()))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, ["import type { PageStateOf } from '../src/api/pages'", ...text].join('\n\n') + '\n')
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  })
  return ts.getPreEmitDiagnostics(program).map(message)
}

function asConstant(name, state) {
  return `export const ${name} = ${state} satisfies PageStateOf<'${JSON.parse(state).page}'>`
}

function constant(name) {
  return name.replace('.json', '').replaceAll('-', '_')
}

function message({ file, start, messageText }) {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
  const before = file
    ? file.text
        .split('\n')
        .slice(0, line + 1)
        .reverse()
    : []
  const state = before.map(text => /^export const (\w+)/.exec(text)?.[1]).find(name => name) ?? ''
  return `${state}, "${before[0]?.trim() ?? ''}": ${ts.flattenDiagnosticMessageText(messageText, '\n  ')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = existsSync(statesFolder) ? checkStates() : []
  for (const problem of problems) console.error(problem)
  if (problems.length) process.exit(1)
}
