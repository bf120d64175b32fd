import { expect, it } from 'vitest'
import { itemsReported } from '../fixtures/plans'
import { drawn, ways, waySaid, waysTitle } from './ways'

const [deaths] = itemsReported
const all = ways(itemsReported)
const [way] = all
if (!deaths || !way) throw new Error('nothing reported')

it('a way goes from the baseline to the target, of a scheme from nothing to what it is to save', () => {
  expect(all.map(({ title, gone, line }) => [title, gone, line])).toEqual([
    ['More people die where they wish to', 28.6, 25],
    ['Scans outside hospital', 17.5, 24.9],
  ])
  expect(all.map(({ before, now, target }) => [before, now, target])).toEqual([
    ['38', '40', '45'],
    ['£0', '£210,000', '£1,200,000'],
  ])
})

it('what was dropped, is a milestone or has no numbers has no way', () => {
  expect(all.map(({ key }) => key)).toEqual(['objective O1', 'scheme Q1'])
})

it('a target below the baseline is reached by going down', () => {
  const [down] = ways([{ ...deaths, baseline: 50, target: 38 }])
  expect(down?.gone).toBeCloseTo(83.3)
})

it('says how far it is', () => {
  expect(all.map(waySaid)).toEqual(['29% of the way; the line is at 25%', '18% of the way; the line is at 25%'])
  expect(waySaid({ ...way, gone: -3, line: null })).toBe('further from it than before')
  expect(waySaid({ ...way, gone: 104 })).toContain('all the way')
  expect(waysTitle(all)).toBe('1 of 2 are on the straight line to the target or beyond it')
  expect([drawn(-3), drawn(104), drawn(40)]).toEqual([0, 100, 40])
})
