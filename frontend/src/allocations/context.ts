import type { ConsortiumAllocation, PaidBeside } from '../api/money'
import { median } from '../charts/scale'
import { count, money } from '../format'
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
  { key: 'head', title: 'Given, £ a head registered', value: given => given.perHead, write: money },
  { key: 'weighted', title: 'Given, £ a head weighted for need', value: given => given.perWeightedHead, write: money },
  { key: 'running', title: 'Running costs, £ a head', value: given => given.runningCostsPerHead, write: money },
]
/** Of fewer no middle is said. */
const FEWEST = 3

/** What the consortium has and at least three publish; what it does not have itself is left out. What was paid comes last. */
export function context(
  own: ConsortiumAllocation,
  beside: ConsortiumAllocation[],
  paid: PaidBeside | null = null,
): Context[] {
  const given = MEASURES.flatMap(({ key, title, value, write }) =>
    among(key, title, value(own), beside.map(value), write),
  )
  return paid ? [...given, ...paidHeads(own.consortium.code, paid)] : given
}

function paidHeads(code: string, { months, consortia }: PaidBeside): Context[] {
  const mine = consortia.find(one => one.code === code)
  const paid = months < 12 ? `Paid in ${count(months)} months` : 'Paid'
  const registered = consortia.map(one => one.registered)
  const weighted = consortia.map(one => one.weighted)
  return [
    ...among('paid', `${paid}, £ a head registered`, mine?.registered ?? null, registered, money),
    ...among('paid-weighted', `${paid}, £ a head weighted for need`, mine?.weighted ?? null, weighted, money),
  ]
}

function among(
  key: string,
  title: string,
  mine: number | null,
  values: (number | null)[],
  write: (value: number) => string,
): Context[] {
  const all = values.filter(one => one !== null)
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
}
