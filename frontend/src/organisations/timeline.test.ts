import { expect, it } from 'vitest'
import { membership } from '../fixtures/pages'
import { membershipSpan, timeline } from './timeline'

const west = { code: '9N4', name: 'NHS Northmoor West' }
const east = { code: '9N5', name: 'NHS Northmoor East' }

it('memberships follow each other, the gap between two files is not known', () => {
  const lastSeen = { ...membership(east, '2011-01-01', '2011-12-31'), toDated: false }
  const drawn = timeline([membership(west, '2013-01-01', null), lastSeen], '2014-12-31T00:00:00Z')
  expect(drawn?.stretches.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'member NHS Northmoor East',
    'unknown not known',
    'other NHS Northmoor West',
  ])
  expect(drawn?.stretches.map(({ x }) => Math.round(x))).toEqual([0, 25, 50])
  expect(drawn?.years.map(({ text }) => text)).toEqual(['2012', '2013', '2014'])
})

it('nothing is drawn where nothing is known', () => {
  expect(timeline([], '2014-12-31')).toBeNull()
})

it('days are said as the sources give them', () => {
  expect(membershipSpan(membership(west, '2013-04-01', null))).toBe('1 April 2013, until now')
  expect(membershipSpan({ ...membership(east, '2011-04-01', '2015-11-27'), toDated: false })).toBe(
    '1 April 2011 to when it was last seen, 27 November 2015',
  )
  expect(membershipSpan({ ...membership(west, '2022-01-01', null), fromDated: false })).toBe(
    'first seen 1 January 2022, until now',
  )
})
