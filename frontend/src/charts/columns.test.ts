import { describe, expect, it } from 'vitest'
import type { MonthFigure } from '../api/pages'
import { monthsBetween, monthsOf } from '../format'
import { columns } from './columns'

const known = (month: string, amount: number): MonthFigure => ({
  month,
  state: 'known',
  lines: 1,
  amount,
  dueOn: null,
  awaited: null,
})
const year = monthsOf('2012-13').map((month, index) => known(month, (index + 1) * 1e6))
const plain = { chosen: null, marked: null }

describe('columns', () => {
  it('start at zero and keep their proportion', () => {
    const { columns: all, baseline } = columns({ months: year, ...plain }, 'wide')
    const feet = all.map(column => Math.round(column.y + column.height))
    expect(new Set(feet)).toEqual(new Set([Math.round(baseline)]))
    expect(all[11]?.height).toBeCloseTo(12 * (all[0]?.height ?? 0), 0)
  })

  it('go below the line for a month of more credits than payments', () => {
    const { columns: all, baseline } = columns(
      { months: [known('2012-04', 100), known('2012-05', -50)], ...plain },
      'wide',
    )
    expect(all[1]?.y).toBe(baseline)
    expect(all[1]?.height).toBeCloseTo((all[0]?.height ?? 0) / 2, 1)
    expect(all[1]?.label).toEqual({
      text: '−£50',
      y: expect.closeTo(baseline + (all[1]?.height ?? 0) + 15, 1) as number,
    })
  })

  it('tell zero from missing', () => {
    const late: MonthFigure = {
      month: '2012-05',
      state: 'not-published',
      lines: null,
      amount: null,
      dueOn: '2012-07-17',
      awaited: null,
    }
    const drawn = columns({ months: [known('2012-04', 0), late], ...plain }, 'wide').columns
    expect(drawn.map(({ state, height, label }) => [state, height, label?.text])).toEqual([
      ['known', 0, '£0'],
      ['not-published', 34, undefined],
    ])
  })
})

it('a sum that is not whole has a mark of its own above it', () => {
  const march = { ...known('2013-03', 100), awaited: { publishers: 1, of: 3, dueOn: '2013-04-30', late: true } }
  const [whole, partial] = columns({ months: [known('2013-02', 100), march], ...plain }, 'wide').columns
  expect(whole?.cap).toBeNull()
  expect(partial?.cap?.y).toBe((partial?.y ?? 0) - 7)
  expect(partial?.label?.y).toBe((whole?.label?.y ?? 0) - 7)
})

describe('labels', () => {
  it('are on every column of a year where there is room, and on the marked one only where there is not', () => {
    const ask = { months: year, chosen: null, marked: '2013-03' }
    expect(columns(ask, 'wide').columns.filter(column => column.label)).toHaveLength(12)
    expect(columns(ask, 'narrow').columns.flatMap(column => column.label?.text ?? [])).toEqual(['£12.0m'])
    expect(
      columns(ask, 'narrow')
        .axis.map(tick => tick.text)
        .join(''),
    ).toBe('AMJJASONDJFM')
  })

  it('name the years where there are many months', () => {
    const months = monthsBetween('2010-04', '2015-03').map(month => known(month, 1))
    expect(columns({ months, ...plain }, 'wide').axis.map(tick => tick.text)).toEqual([
      '2010/11',
      '2011/12',
      '2012/13',
      '2013/14',
      '2014/15',
    ])
    expect(columns({ months, ...plain }, 'narrow').axis.map(tick => tick.text)).toEqual([
      '2010/11',
      '2012/13',
      '2014/15',
    ])
  })
})

describe('the chosen months', () => {
  it('stand on a ground of their own, the others are quiet', () => {
    const drawn = columns({ months: year, chosen: { from: '2013-01', to: '2013-03' }, marked: '2013-01' }, 'wide')
    expect(drawn.band).toEqual({ x: 75, width: 25 })
    expect(drawn.columns.map(column => column.tone[0]).join('')).toBe('qqqqqqqqqscc')
  })

  it('have no ground when they are all', () => {
    expect(columns({ months: year, chosen: { from: '2012-04', to: '2013-03' }, marked: null }, 'wide').band).toBeNull()
  })
})

it('no months draw an empty picture', () => {
  expect(columns({ months: [], ...plain }, 'wide').columns).toEqual([])
})
