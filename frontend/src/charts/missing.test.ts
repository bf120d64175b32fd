import { expect, it } from 'vitest'
import type { MonthFigure } from '../api/pages'
import { missing, missingWord } from './missing'

const figure = (month: string, state: MonthFigure['state'], dueOn: string | null = null): MonthFigure => ({
  month,
  state,
  lines: state === 'known' ? 0 : null,
  amount: state === 'known' ? 0 : null,
  dueOn,
  awaited: null,
})

it('says of each missing month what is missing and why', () => {
  const months = [
    figure('2012-12', 'known'),
    figure('2013-01', 'suppressed'),
    figure('2013-02', 'not-published', '2013-04-17'),
    figure('2013-03', 'not-due'),
    figure('2012-04', 'unknown'),
    figure('2012-05', 'unknown'),
  ]
  expect(missing(months)).toEqual([
    'February 2013 has not been published. It was due on 17 April 2013.',
    'January 2013 is hidden to protect people’s privacy.',
    'March 2013 is not due yet.',
    'April 2012 and May 2012 are from before these records begin.',
  ])
})

it('counts many rather than listing them', () => {
  const months = ['2013-01', '2013-02', '2013-03', '2012-12'].map(month => figure(month, 'not-due'))
  expect(missing(months)).toEqual(['4 months are not due yet.'])
})

it('says who is missing in a sum', () => {
  const awaited = { publishers: 1, of: 3, dueOn: '2013-04-30', late: true }
  const march = { ...figure('2013-03', 'known'), awaited }
  expect(missing([march])).toEqual([
    'March 2013 is not whole: 1 of 3 organisations has not published it yet. It was due on 30 April 2013.',
  ])
  expect(missing([{ ...march, awaited: { ...awaited, publishers: 2, late: false } }])).toEqual([
    'March 2013 is not whole: 2 of 3 organisations have not published it yet. It is due by 30 April 2013.',
  ])
  expect(missing([march, march, march, march])).toEqual([
    '4 months are not whole: somebody has not published them yet.',
  ])
})

it('says nothing of a zero', () => {
  expect(missing([figure('2012-12', 'known')])).toEqual([])
})

it('has a word of its own for each kind of absence', () => {
  const words = (['not-published', 'not-due', 'suppressed', 'unknown'] as const).map(missingWord)
  expect(new Set(words).size).toBe(4)
})
