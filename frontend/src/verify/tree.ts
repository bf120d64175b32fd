/** Hashes and proofs of the Merkle tree of RFC 9162 (SHA-256), by what every browser has. Hashes are hexadecimal text. */

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

export function unhex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

export async function sha256(...parts: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
}

export async function leafHash(...data: Uint8Array[]): Promise<string> {
  return hex(await sha256(Uint8Array.of(0), ...data))
}

async function nodeHash(left: string, right: string): Promise<string> {
  return hex(await sha256(Uint8Array.of(1), unhex(left), unhex(right)))
}

/** The root that the path leads to (section 2.1.3.2); null when the path does not fit the tree. */
export async function rootOf(leaf: string, index: number, size: number, path: string[]): Promise<string | null> {
  if (index < 0 || index >= size) return null
  let place = index
  let last = size - 1
  let reached = leaf
  for (const neighbour of path) {
    if (last === 0) return null
    if (place % 2 === 1 || place === last) {
      reached = await nodeHash(neighbour, reached)
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2)
        last = Math.floor(last / 2)
      }
    } else {
      reached = await nodeHash(reached, neighbour)
    }
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? reached : null
}
