import { expect, it } from 'vitest'
import type { CitationPage } from '../api/pages'
import { changedSince } from './sentences'

const correction = { edition: 76, publishedAt: '2013-06-03T09:30:00Z', reason: 'An invoice was entered twice.' }
const page = (cited: CitationPage['cited']): CitationPage => ({
  edition: 75,
  publishedAt: '2013-05-17T09:30:00Z',
  print: '0'.repeat(32),
  genuine: true,
  address: '/payments/75-15',
  since: 1,
  cited,
})
const sum = (amount: number, lines = 1) => ({ amount, lines })

it.each([
  ['stands as it was', sum(212460), sum(212460), null, null],
  ['was taken out', sum(212460), null, correction, 'Then £212,460.00; it was taken out.'],
  ['became less', sum(212460), sum(100.5), correction, 'Then £212,460.00, now £100.50.'],
  ['came again', sum(5), sum(5), correction, 'It was published again, with the same figure.'],
  ['is no single figure', null, null, null, null],
])('a cited figure that %s says so', (_, then, now, why, said) => {
  expect(changedSince(page({ title: 'Payment 75-15', then, now, correction: why }))).toBe(said)
})
