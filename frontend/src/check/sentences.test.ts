import { expect, it } from 'vitest'
import { verdictSentence } from './sentences'

const file = { kind: 'payments', verdict: 'accepted' as const, found: 0, findings: [] }

it.each([
  [
    { read: 31, accepted: 31, refused: 0, held: 0, amount: 41.5 },
    0,
    'Of 31 rows 31 would be published, £41.50. The checks found nothing.',
  ],
  [
    { read: 3, accepted: 1, refused: 1, held: 1, amount: null },
    2,
    'Of 3 rows 1 would be published; 1 refused, 1 held. The checks found 2 things.',
  ],
  [null, 1, 'Nothing of it would be published. The checks found 1 thing.'],
])('a verdict is said in a sentence', (rows, found, said) => {
  expect(verdictSentence({ ...file, rows, found })).toBe(said)
})
