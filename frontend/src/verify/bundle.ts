import { count, moment, period } from '../format'
import { bytesOf, canonical, parseCanonical, type Json } from './canonical'
import { openCheckpoint, readNote, type Checkpoint } from './note'
import { leafHash, rootOf, unhex } from './tree'

/** What came of a check: facts that are proved, or the first thing that does not hold. */
export type Verdict =
  { proved: true; facts: string[]; row: Record<string, Json> | null } | { proved: false; why: string }

interface Entry {
  kind: string
  publisher: string
  period: { from: string; to: string }
  rows: number
  content: string
  time: string
}

interface Bundle {
  bundle: string
  checkpoint: string
  edition: number
  entry: Entry
  key: string
  logPath: string[]
  row: Record<string, Json> | null
  rowIndex: number | null
  rowPath: string[] | null
  salt: string | null
}

const MEMBERS = 'bundle,checkpoint,edition,entry,key,logPath,row,rowIndex,rowPath,salt'
const HASH = /^[0-9a-f]{64}$/

/** Checks a bundle (docs/log-format.md, section 9) with nothing but itself. `trusted` is the key it must be signed with. */
export async function verify(bytes: Uint8Array, trusted: string | null): Promise<Verdict> {
  let bundle: Bundle
  try {
    bundle = read(bytes)
  } catch (fault) {
    return failed(`This is not a bundle, or it was changed: ${(fault as Error).message}.`)
  }
  const key = trusted ?? bundle.key
  const checkpoint = key === bundle.key ? await open(bundle.checkpoint, key) : null
  if (!checkpoint) return failed(`The checkpoint is not signed by the key ${key}.`)
  const entryLeaf = await leafHash(bytesOf(canonical(bundle.entry as unknown as Json)))
  if ((await rootOf(entryLeaf, bundle.edition - 1, checkpoint.size, bundle.logPath)) !== checkpoint.root) {
    return failed('The publication does not stand in the log that was signed.')
  }
  if (bundle.row && !(await rowStands(bundle, bundle.row))) return failed('The row does not stand in the publication.')
  return { proved: true, facts: facts(bundle, checkpoint, trusted !== null), row: bundle.row }
}

function read(bytes: Uint8Array): Bundle {
  const bundle = parseCanonical(bytes) as unknown as Bundle
  const proofOfRow = [bundle.rowIndex, bundle.rowPath, bundle.salt]
  const fits =
    Object.keys(bundle).join() === MEMBERS &&
    bundle.bundle === 'open-commissioning/bundle/v1' &&
    [...bundle.logPath, ...(bundle.rowPath ?? []), bundle.entry.content].every(hash => HASH.test(hash)) &&
    (bundle.salt === null || /^[0-9a-f]{32}$/.test(bundle.salt)) &&
    proofOfRow.every(part => (part === null) === (bundle.row === null))
  if (!fits) throw new Error('it does not have the parts of one')
  readNote(bundle.checkpoint)
  return bundle
}

async function open(note: string, key: string): Promise<Checkpoint | null> {
  try {
    return await openCheckpoint(note, key)
  } catch (fault) {
    if ((fault as Error).name === 'NotSupportedError') throw fault
    return null
  }
}

async function rowStands(bundle: Bundle, row: Record<string, Json>): Promise<boolean> {
  const leaf = await leafHash(unhex(bundle.salt ?? ''), bytesOf(canonical(row)))
  const root = await rootOf(leaf, bundle.rowIndex ?? -1, bundle.entry.rows, bundle.rowPath ?? [])
  return root === bundle.entry.content
}

function facts(bundle: Bundle, checkpoint: Checkpoint, keyIsTrusted: boolean): string[] {
  const { entry, edition, rowIndex } = bundle
  const last = new Date(Date.parse(entry.period.to) - 86_400_000).toISOString().slice(0, 10)
  const ofRow =
    rowIndex === null
      ? []
      : [
          'The row below was published, letter by letter and penny by penny as it stands here.',
          `It is row ${count(rowIndex + 1)} of the ${count(entry.rows)} rows of edition ${count(edition)}.`,
        ]
  return [
    ...ofRow,
    `Edition ${count(edition)} is a publication of ${entry.kind} by ${entry.publisher} for ${period({ from: entry.period.from, to: last })} with ${count(entry.rows)} rows, published on ${moment(entry.time)}.`,
    `It stands at its place in the log ${checkpoint.origin} of ${count(checkpoint.size)} entries, which the log’s key has signed.`,
    keyIsTrusted
      ? 'The key is the one that you gave.'
      : `The key came with the bundle. Compare it with one that you have from elsewhere: ${bundle.key}`,
  ]
}

function failed(why: string): Verdict {
  return { proved: false, why }
}
