import { expect, test } from 'vitest'
import { consultation, consultationPage } from '../fixtures/consultations'
import { lasts, longEnough, percent, stands } from './sentences'

test('until when people can answer is said with the days that are left', () => {
  expect(stands(consultation, '2013-07-26')).toBe('You can answer until 22 September 2013: 58 days more.')
  expect(stands(consultation, '2013-09-22')).toBe('You can answer until 22 September 2013, today.')
})

test('how long it lasts is said in weeks and days', () => {
  expect(lasts(consultation)).toBe('It lasts 12 weeks.')
  expect(lasts({ ...consultation, days: 45, state: 'decided' })).toBe('It lasted 6 weeks and 3 days.')
})

test('a shorter one says why', () => {
  const short = { ...consultation, whyShort: 'The lease ends.' }
  expect(
    longEnough({ ...consultationPage, consultation: short, rule: { sentence: '', source: '', kept: false } }),
  ).toBe('That is shorter than the rule wants. The reason: The lease ends.')
})

test('a share of nobody is no number', () => {
  expect(percent(0, 0)).toBe('–')
  expect(percent(61, 100)).toBe('61%')
})
