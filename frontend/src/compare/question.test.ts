import { expect, it } from 'vitest'
import type { Subject } from '../api/pages'
import { compareAddress } from './question'

const west: Subject = { key: '9N4', name: 'West', group: false, members: [{ code: '9N4', name: 'West' }] }
const east: Subject = { key: '9N5', name: 'East', group: false, members: [{ code: '9N5', name: 'East' }] }
const both: Subject = {
  key: 'Both & more',
  name: 'Both & more',
  group: true,
  members: [...west.members, ...east.members],
}

it('an address holds organisations, groups, the figure and the day', () => {
  expect(compareAddress({ subjects: [west, east], figure: 'people', boundariesOn: '2012-04-01' })).toBe(
    '/compare?of=9N4,9N5&figure=people&boundariesOn=2012-04-01',
  )
  expect(compareAddress({ subjects: [both], figure: null, boundariesOn: null })).toBe(
    '/compare?group=Both+%26+more:9N4,9N5',
  )
  expect(compareAddress({ subjects: [], figure: null, boundariesOn: null })).toBe('/compare')
})
