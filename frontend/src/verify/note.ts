import { bytesOf } from './canonical'
import { hex, sha256 } from './tree'

/** Checkpoints and keys in the forms of C2SP signed-note and tlog-checkpoint (docs/log-format.md, section 7). */
export interface Checkpoint {
  origin: string
  size: number
  root: string
}

const KEY_ID_BYTES = 4
const ED25519 = 1

/** Base64 has spellings that mean the same; one of them counts. */
function unbase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  if (btoa(binary) !== text) throw new Error('its base64 is not spelled as it should be')
  return Uint8Array.from(binary, character => character.charCodeAt(0))
}

/** The key's name, id and 32 bytes; throws unless the text is a verifier key whose id belongs to it. */
async function parseKey(text: string) {
  const [name = '', id = '', ...rest] = text.split('+')
  const typed = unbase64(rest.join('+'))
  const expected = hex(await sha256(bytesOf(`${name}\n`), typed)).slice(0, 2 * KEY_ID_BYTES)
  if (!name || typed[0] !== ED25519 || typed.length !== 33 || id !== expected)
    throw new Error('it is not a verifier key')
  return { name, id, bytes: typed.slice(1) }
}

/** What the note says without its signature being checked; throws when it is no checkpoint with one signature. */
export function readNote(note: string) {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const [origin, size, root] = text.split('\n')
  const signature = /^\u2014 (\S+) (\S+)\n$/.exec(note.slice(end + 2))
  if (end < 0 || !signature || !origin || !size || !root || !/^(0|[1-9][0-9]{0,14})$/.test(size)) {
    throw new Error('it holds no checkpoint')
  }
  return { text, signer: signature[1], signed: signature[2] ?? '', origin, size: Number(size), root }
}

/** The checkpoint, or null when this key has not signed it. Throws when the browser cannot check Ed25519. */
export async function openCheckpoint(note: string, verifierKey: string): Promise<Checkpoint | null> {
  const key = await parseKey(verifierKey)
  const { text, signer, signed, origin, size, root } = readNote(note)
  const signature = unbase64(signed)
  if (signer !== key.name || origin !== key.name || hex(signature.slice(0, KEY_ID_BYTES)) !== key.id) return null
  const ed25519 = await crypto.subtle.importKey('raw', key.bytes, { name: 'Ed25519' }, false, ['verify'])
  const holds = await crypto.subtle.verify('Ed25519', ed25519, signature.slice(KEY_ID_BYTES), bytesOf(text))
  return holds ? { origin, size, root: hex(unbase64(root)) } : null
}
