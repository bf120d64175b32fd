import { describe, expect, it } from 'vitest'
import {
  date,
  dateShort,
  dayOf,
  financialYear,
  financialYearOf,
  moment,
  month,
  monthRange,
  monthsBetween,
  monthsOf,
  period,
} from './dates'

it('days and months are written as people say them', () => {
  expect([date('2011-04-01'), dateShort('2013-01-17'), month('2013-03')]).toEqual([
    '1 April 2011',
    '17 Jan 2013',
    'March 2013',
  ])
})

it('a range names its year once', () => {
  expect(monthRange('2013-01', '2013-03')).toBe('January to March 2013')
  expect(monthRange('2012-04', '2013-03')).toBe('April 2012 to March 2013')
  expect(monthRange('2013-03', '2013-03')).toBe('March 2013')
})

it('a period of whole months is said in months, another in days', () => {
  expect(period({ from: '2012-02-01', to: '2012-02-29' })).toBe('February 2012')
  expect(period({ from: '2012-04-01', to: '2012-06-30' })).toBe('April to June 2012')
  expect(period({ from: '2012-04-02', to: '2012-04-30' })).toBe('2 April 2012 to 30 April 2012')
})

describe('financial years', () => {
  it('begin on 1 April', () => {
    expect(financialYearOf('2013-03')).toBe('2012-13')
    expect(financialYearOf('2013-04')).toBe('2013-14')
    expect(financialYearOf('1999-12')).toBe('1999-00')
    expect(financialYear('2012-13')).toBe('2012/13')
  })

  it('have twelve months', () => {
    expect(monthsOf('2012-13').join(' ')).toBe(
      '2012-04 2012-05 2012-06 2012-07 2012-08 2012-09 2012-10 2012-11 2012-12 2013-01 2013-02 2013-03',
    )
  })
})

it('months between two are counted with both ends', () => {
  expect(monthsBetween('2012-11', '2013-02')).toEqual(['2012-11', '2012-12', '2013-01', '2013-02'])
  expect(monthsBetween('2013-02', '2012-11')).toEqual([])
})

describe('instants are told in London time', () => {
  it.each([
    ['2013-06-02T23:30:00Z', '3 June 2013', '3 June 2013, 12:30am'],
    ['2013-01-02T23:30:00Z', '2 January 2013', '2 January 2013, 11:30pm'],
    ['2013-03-31T00:59:59Z', '31 March 2013', '31 March 2013, 12:59am'],
    ['2013-03-31T01:00:00Z', '31 March 2013', '31 March 2013, 2:00am'],
    ['2013-10-27T00:59:00Z', '27 October 2013', '27 October 2013, 1:59am'],
    ['2013-10-27T01:00:00Z', '27 October 2013', '27 October 2013, 1:00am'],
    ['2013-06-03T11:00:00.123Z', '3 June 2013', '3 June 2013, 12:00pm'],
  ])('%s', (instant, day, full) => {
    expect([dayOf(instant), moment(instant)]).toEqual([day, full])
  })
})
