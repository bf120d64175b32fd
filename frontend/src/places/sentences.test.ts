import { describe, expect, it } from 'vitest'
import { coveragePage, shadedMap, sharedLand } from '../fixtures/places'
import {
  coverageSentence,
  distance,
  landNote,
  landSentence,
  mapTitle,
  placeSentence,
  practicesSaid,
  squareKilometres,
} from './sentences'

describe('the map', () => {
  it('says who has most where there are few areas', () => {
    expect(mapTitle(shadedMap)).toBe('NHS Netherby has most, £563.0 million')
  })

  it('says what half of the areas have where there are many', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8].map(value => ({ code: String(value), value, months: null }))
    expect(mapTitle({ ...shadedMap, measure: 'practices', values })).toBe(
      'Half of 8 consortia have between 3 practices and 6 practices',
    )
  })

  it('says that nothing is known', () => {
    expect(mapTitle({ ...shadedMap, values: [] })).toBe('No figures are published for these areas yet')
  })
})

describe('coverage', () => {
  it('names what is missing', () => {
    expect(coverageSentence(coveragePage)).toBe(
      '1 active practice of 12 belongs to no consortium. On the map of 1 April 2013 1 pair of areas overlaps, 1 gap is left and 1 has no boundary.',
    )
  })

  it('says so where nothing is', () => {
    const report = { ...coveragePage.report, practices: [], map: null }
    expect(coverageSentence({ ...coveragePage, report })).toBe(
      'All 12 active practices belong to a consortium. No boundaries are published yet, so nothing can be said of areas.',
    )
  })
})

it('a size is said as exactly as it matters', () => {
  expect([0.1, 4.256, 43.26, 1234.5].map(squareKilometres)).toEqual(['0.10 km²', '4.26 km²', '43.3 km²', '1,235 km²'])
})

it('shares of land are said with what they are not', () => {
  expect(landSentence(sharedLand)).toBe(
    'Northmoor County Council has 88.0% of its land; the 2 authorities together 100.0%.',
  )
  expect(landSentence({ ...sharedLand, of: 'consortia', parts: sharedLand.parts.slice(0, 1) })).toBe(
    'Northmoor County Council covers 88.0% of its land.',
  )
  expect(landNote({ ...sharedLand, slivers: 1 })).toContain(
    '1 overlap of less than a hundredth of either area is left out',
  )
  expect(landNote({ ...sharedLand, slivers: 0 })).toContain('a share of land is not a share of people.')
})

it('practices are counted as far as their places are published', () => {
  const land = { code: null, name: 'Reach Coast', squareKilometres: 1, share: 1, otherShare: 1 }
  const part = { ...land, practices: 3, placed: 5, allPractices: 5 }
  expect(practicesSaid(part)).toBe('3 of its 5')
  expect(practicesSaid({ ...part, allPractices: 9 })).toBe('3 of the 5 whose place is published (it has 9)')
  expect(practicesSaid({ ...part, practices: null })).toBe('No place is published')
})

it('a distance is in metres or kilometres', () => {
  expect([0, 664, 994, 996, 11487].map(distance)).toEqual(['0 m', '660 m', '990 m', '1.0 km', '11.5 km'])
})

it('a postcode without practices is answered by what surrounds it, and says so', () => {
  const consortia = [{ code: '9N4', name: 'NHS Northmoor West', practices: 2 }]
  expect(placeSentence({ asked: 'NM4 9ZZ', matched: 'NM4', practices: 2, consortia })).toBe(
    'No practice has its own address in NM4 9ZZ, so this is about NM4. 2 practices have their own address in NM4 and belong to one consortium.',
  )
  expect(placeSentence({ asked: 'NM4', matched: 'NM4', practices: 1, consortia: [] })).toBe(
    '1 practice has its own address in NM4 and belongs to no consortium.',
  )
})
