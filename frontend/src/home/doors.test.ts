import { expect, it } from 'vitest'
import type { HomePage } from '../api/pages'
import { doors } from './doors'

const home: HomePage = {
  map: null,
  money: { year: '2012-13', amount: 17_312_345_678.9, lines: 183_412, payers: 39, months: [] },
  consortia: { count: 40, practices: 1530 },
  publications: { count: 1042, corrections: 61, firstOn: '2011-06-03T09:00:00Z' },
  suppliers: { count: 4886, matched: 1204 },
  latest: [],
  examples: [],
}

it('each door says its number in a sentence', () => {
  expect(doors(home).map(door => `${door.name}: ${door.number} ${door.says}`)).toEqual([
    'Money: £17.3 billion paid in 2012/13 by the 39 organisations that have published',
    'Consortia: 40 groups of GPs decide what care to buy, for 1,530 practices',
    'Publications: 1,042 files published since 3 June 2011, 61 of them to correct an earlier one',
    'Data and API: 183,412 payment lines of 2012/13, to 4,886 suppliers in all, to search, total and take away',
  ])
})

it('an empty portal says that nothing is there yet, not that nothing was spent', () => {
  const empty = {
    ...home,
    money: null,
    publications: { count: 0, corrections: 0, firstOn: null },
    suppliers: { count: 0, matched: 0 },
  }
  expect(doors(empty).map(door => `${door.number}: ${door.says}`)).toEqual([
    'Nothing yet: no payments have been published',
    '40: groups of GPs decide what care to buy, for 1,530 practices',
    '0: files have been published',
    '0: suppliers are known',
  ])
})
