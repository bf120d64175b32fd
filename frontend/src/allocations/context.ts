import type { ConsortiumAllocation } from '../api/money'
import { median } from '../charts/scale'
import { money } from '../format'
import { percentage } from './sentences'

/** A figure of one consortium among those of all that publish it. */
export interface Context {
  key: string
  title: string
  own: string
  middle: string
  lowest: string
  highest: string
  many: number
}

interface Measure {
  key: string
  title: string
  value: (given: ConsortiumAllocation) => number | null
  write: (value: number) => string
}

const signed = (value: number) => (value > 0 ? '+' : '') + percentage(value)

const MEASURES: Measure[] = [
  { key: 'growth', title: 'Growth in the year', value: given => given.growth, write: signed },
  { key: 'distance', title: 'From the target by need', value: given => given.closingDistance, write: signed },
  { key: 'head', title: '£ a head registered', value: given => given.perHead, write: money },
  { key: 'weighted', title: '£ a head weighted for need', value: given => given.perWeightedHead, write: money },
  { key: 'running', title: 'Running costs, £ a head', value: given => given.runningCostsPerHead, write: money },
]
/** Of fewer no middle is said. */
const FEWEST = 3

/** What the consortium has and at least three publish; what it does not have itself is left out. */
export function context(own: ConsortiumAllocation, beside: ConsortiumAllocation[]): Context[] {
  return MEASURES.flatMap(({ key, title, value, write }) => {
    const mine = value(own)
    const all = beside.map(value).filter(one => one !== null)
    if (mine === null || all.length < FEWEST) return []
    return [
      {
        key,
        title,
        own: write(mine),
        middle: write(Math.round(median(all) * 100) / 100),
        lowest: write(Math.min(...all)),
        highest: write(Math.max(...all)),
        many: all.length,
      },
    ]
  })
}
