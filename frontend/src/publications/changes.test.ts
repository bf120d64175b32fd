import { expect, test } from 'vitest'
import type { ChangeSide } from '../api/records'
import { changeWord, differing } from './changes'

const side: ChangeSide = {
  id: '75-15',
  date: '2013-03-22',
  supplierName: 'Northern Reach',
  expenseArea: null,
  expenseType: null,
  description: null,
  reference: '416487',
  amount: 212460,
}

test('says what differs between old and new', () => {
  expect(
    differing({ change: 'changed', was: side, now: { ...side, id: '76-15', amount: 1, date: '2013-03-23' } }),
  ).toEqual(['amount', 'date'])
})

test('a line that was added or taken out differs from nothing', () => {
  expect(differing({ change: 'removed', was: side, now: null })).toEqual([])
  expect(changeWord({ change: 'removed', was: side, now: null })).toBe('Taken out')
  expect(changeWord({ change: 'added', was: null, now: side })).toBe('Added')
})
