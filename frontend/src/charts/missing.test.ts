import { expect, it } from 'vitest'
import type { MonthFigure } from '../api/pages'
import { missing, missingWord } from './missing'

const figure = (month: string, state: MonthFigure['state'], dueOn: string | null = null): MonthFigure => ({
  month,
  state,
  lines: state === 'known' ? 0 : null,
  amount: state === 'known' ? 0 : null,
  dueOn,
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

it('says nothing of a zero', () => {
  expect(missing([figure('2012-12', 'known')])).toEqual([])
})

it('has a word of its own for each kind of absence', () => {
  const words = (['not-published', 'not-due', 'suppressed', 'unknown'] as const).map(missingWord)
  expect(new Set(words).size).toBe(4)
})
