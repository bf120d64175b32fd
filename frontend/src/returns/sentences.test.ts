import { expect, test } from 'vitest'
import { nothing } from '../fixtures/returns'
import { changedRows, differences, formSentence, needWord, shown } from './sentences'

test('says what differs from the example', () => {
  expect(differences(nothing)).toEqual([])
  expect(differences({ ...nothing, period: '2013-06', of: 'Amount', instead: 'How much' })).toEqual([
    'Sent for 2013-06.',
    '“How much” in place of “Amount”.',
  ])
  expect(differences({ ...nothing, of: 'Amount', instead: '' })).toEqual(['Without “Amount”.'])
})

test('brings the cells of a row together', () => {
  const cells = [
    { row: 1, column: 'Date', value: '' },
    { row: 1, column: 'Amount', value: '1' },
    { row: 2, column: 'Date', value: '' },
  ]
  expect(changedRows({ ...nothing, cells }).map(({ row, cells }) => [row, cells.length])).toEqual([
    [1, 2],
    [2, 1],
  ])
})

test('names what leaves no mark', () => {
  expect(shown('Harr\u0000wby\n')).toBe('Harr[NUL]wby[line break]')
})

test('has words for every need and form', () => {
  expect(needWord('refused')).toBe('must not be there')
  expect(formSentence('geojson')).toBe('GeoJSON.')
})
