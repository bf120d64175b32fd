import { describe, expect, it } from 'vitest'
import proofs from '../../../backend/src/test/resources/transparencylog/bundle.json'
import spellings from '../../../backend/src/test/resources/transparencylog/canonical.json'
import notes from '../../../backend/src/test/resources/transparencylog/checkpoint.json'
import content from '../../../backend/src/test/resources/transparencylog/content.json'
import tree from '../../../backend/src/test/resources/transparencylog/tree.json'
import { bytesOf, canonical, type Json } from './canonical'
import { openCheckpoint } from './note'
import { hex, leafHash, rootOf, unhex } from './tree'
import { verify } from './bundle'

const { verifierKey, checkpoints, foreign } = notes
const { bundles } = proofs

describe('the vectors that the portal itself is held to', () => {
  it('canonical forms', () => {
    for (const { says, value, hex: expected } of spellings) {
      expect(hex(bytesOf(canonical(value as Json))), says).toBe(expected)
    }
  })

  it('leaves of rows', async () => {
    for (const { canonical: row, salt, leaf } of content.rows) {
      expect(await leafHash(unhex(salt), bytesOf(row))).toBe(leaf)
    }
  })

  it('inclusion proofs of the reference tree', async () => {
    const { leafHashes, roots, inclusion } = tree
    for (const { index, size, path } of inclusion) {
      expect(await rootOf(leafHashes[index] ?? '', index, size, path), `${index} of ${size}`).toBe(roots[size])
    }
  })

  it('checkpoints', async () => {
    for (const { size, root, note } of checkpoints) {
      expect(await openCheckpoint(note, verifierKey)).toEqual({ origin: 'northmoor.example/log', size, root })
    }
  })

  it.each(bundles)('the bundle of $says', async ({ bundle }) => {
    expect(await verify(bytesOf(bundle), verifierKey)).toMatchObject({ proved: true })
  })
})

describe('a bundle', () => {
  const sound = bytesOf(bundles[0]?.bundle ?? '')

  it('says in plain words what it proves', async () => {
    const verdict = await verify(sound, null)
    expect(verdict.proved && verdict.facts).toEqual([
      'The row below was published, letter by letter and penny by penny as it stands here.',
      'It is row 1 of the 3 rows of edition 1.',
      'Edition 1 is a publication of payments by 00K for April 2013 with 3 rows, published on 20 May 2013, 10:30am.',
      'It stands at its place in the log northmoor.example/log of 5 entries, which the log’s key has signed.',
      `The key came with the bundle. Compare it with one that you have from elsewhere: ${verifierKey}`,
    ])
  })

  it('proves nothing with any byte changed', async () => {
    for (const { bundle } of bundles) {
      const bytes = bytesOf(bundle)
      for (let at = 0; at < bytes.length; at++) {
        for (const bit of [1, 32]) {
          const changed = bytes.slice()
          changed[at] = (changed[at] ?? 0) ^ bit
          expect((await verify(changed, null)).proved, `byte ${at}`).toBe(false)
        }
      }
    }
  })

  it('of a log with another key proves nothing', async () => {
    expect(await verify(sound, foreign.verifierKey)).toEqual({
      proved: false,
      why: `The checkpoint is not signed by the key ${foreign.verifierKey}.`,
    })
  })

  it.each(['', '{}', '[]', 'null', '{"bundle":"open-commissioning/bundle/v1"}', '\u0000', 'PNG'])(
    'is not %j',
    async text => {
      expect(await verify(bytesOf(text), null)).toMatchObject({ proved: false })
    },
  )
})
