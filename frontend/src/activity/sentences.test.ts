import { expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { activityShown, activitySums } from '../fixtures/activity'
import { activitySentence, activityTie, countSaid, sumSaid } from './sentences'

it('what was done stands beside what was planned, in its unit', () => {
  expect(activitySums.map(sumSaid)).toEqual(['about 9,835 tests of 9,900 planned', '251 to 269 attendances'])
})

it('a small count is never told, and zero is none', () => {
  expect(countSaid({ status: 'suppressed', value: null, least: 1, greatest: 7 })).toBe('1 to 7')
  expect(countSaid({ status: 'shown', value: 0, least: 0, greatest: 0 })).toBe('none')
  expect(countSaid({ status: 'shown', value: 3280, least: 3278, greatest: 3282 })).toBe('about 3,280')
})

it('units are named one by one and never added up', () => {
  expect(plain(activitySentence(activitySums))).toBe(
    'In January to March 2013: about 9,835 tests of 9,900 planned and 251 to 269 attendances.',
  )
  expect(plain(activitySentence(activitySums.slice(0, 1)))).toContain('At the contract’s prices that comes to about')
  expect(plain(activitySentence([]))).toBe('No activity under this contract is published.')
})

it('how surely activity is the contract’s is said', () => {
  expect(activityTie(activityShown.items)).toContain('write alike')
  expect(activityTie(activityShown.items.map(item => ({ ...item, tie: 'letters' })))).toContain('95% sure')
})
