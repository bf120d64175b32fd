import { expect, it } from 'vitest'
import { comparePage } from '../fixtures/compare'
import { compareSentence, csvAddress, unmappedSaid } from './sentences'

it('the first sentence says the figure of each', () => {
  expect(compareSentence(comparePage)).toBe(
    'In 2012/13: NHS Northmoor West paid £478.3 million, NHS Harrowdale paid £419.8 million and The east: not known.',
  )
  expect(compareSentence({ ...comparePage, figure: 'perHead' })).toBe(
    'In 2012/13: NHS Northmoor West paid £1,713.57 a head, NHS Harrowdale paid £1,525.57 a head and The east: not known.',
  )
  expect(compareSentence({ ...comparePage, subjects: [] })).toBe(
    'Set two to five consortia, practices or hospitals side by side.',
  )
})

it('what cannot be mapped is said with its share', () => {
  expect(unmappedSaid(comparePage)).toBeNull()
  const recast = {
    ...comparePage,
    boundariesOn: '2012-04-01',
    unmapped: [{ year: '2012-13', amount: 14_000_000, paid: 1_400_000_000 }],
  }
  expect(unmappedSaid(recast)).toBe(
    'Of £1.40 billion that all consortia paid in 2012/13, £14.0 million (1%) cannot be mapped to those boundaries.',
  )
})

it('the table is a file, safe to open in a spreadsheet', () => {
  const page = { ...comparePage, subjects: comparePage.subjects.map(one => ({ ...one, name: `=${one.name}, "x"` })) }
  const text = decodeURIComponent(csvAddress(page, page.figures[0]?.values ?? []))
  expect(text).toContain('year,"\'=NHS Northmoor West, ""x""",')
  expect(text).toContain('2012-13,478317176.23,419790012.23,')
})
