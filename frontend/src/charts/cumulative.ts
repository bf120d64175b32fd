import { moneyShort, monthAbbreviated } from '../format'
import { linear, round } from './scale'

/** One month of twelve; null amounts where nothing is published. */
export interface CumulativeMonth {
  month: string
  /** Since 1 April. */
  spent: number | null
  planned: number | null
  ceiling: number | null
}

export interface CumulativeColumn {
  month: string
  x: number
  width: number
  /** What was spent before this month, and in it; the second is null where the month before is not known. */
  before: { y: number; height: number } | null
  own: { y: number; height: number } | null
  /** A month without figures. */
  missing: { y: number; height: number } | null
  planned: number | null
  label: { text: string; y: number } | null
}

export interface Cumulative {
  height: number
  baseline: number
  columns: CumulativeColumn[]
  /** What may be spent in the year, as it stood each month. */
  ceiling: { x1: number; x2: number; y: number }[]
  ceilingLabel: { text: string; y: number } | null
  axis: { text: string; x: number }[]
}

const SIZES = {
  wide: { height: 280, top: 40, bottom: 28, fill: 0.66 },
  narrow: { height: 210, top: 36, bottom: 26, fill: 0.7 },
}
const MISSING = 34

/** Spending so far as columns that grow, under the ceiling of the year. */
export function cumulative(months: CumulativeMonth[], size: keyof typeof SIZES): Cumulative {
  const { height, top, bottom, fill } = SIZES[size]
  const largest = Math.max(
    1,
    ...months.flatMap(({ spent, planned, ceiling }) => [spent ?? 0, planned ?? 0, ceiling ?? 0]),
  )
  const y = linear([largest, 0], [top, height - bottom])
  const step = 100 / Math.max(1, months.length)
  const last = months.filter(({ ceiling }) => ceiling !== null).at(-1)
  return {
    height,
    baseline: y(0),
    columns: months.map((month, index) => ({
      month: month.month,
      x: round(index * step + (step * (1 - fill)) / 2),
      width: round(step * fill),
      ...parts(month, index === 0 ? 0 : (months[index - 1]?.spent ?? null), y),
      planned: month.planned === null ? null : y(month.planned),
      label:
        month.spent === null || (size === 'narrow' && month !== last)
          ? null
          : { text: moneyShort(month.spent), y: y(month.spent) - 6 },
    })),
    ceiling: months.flatMap(({ ceiling }, index) =>
      ceiling === null ? [] : [{ x1: round(index * step), x2: round((index + 1) * step), y: y(ceiling) }],
    ),
    ceilingLabel: last?.ceiling
      ? { text: `Most it may spend: ${moneyShort(last.ceiling)}`, y: y(last.ceiling) - 22 }
      : null,
    axis: months.map(({ month }, index) => ({
      text: monthAbbreviated(month).slice(0, size === 'wide' ? 3 : 1),
      x: round((index + 0.5) * step),
    })),
  }
}

function parts(
  { spent }: CumulativeMonth,
  before: number | null,
  y: (value: number) => number,
): Pick<CumulativeColumn, 'before' | 'own' | 'missing'> {
  const zero = y(0)
  if (spent === null) return { before: null, own: null, missing: { y: zero - MISSING, height: MISSING } }
  const base = before === null ? spent : Math.min(before, spent)
  return {
    before: { y: y(base), height: round(zero - y(base)) },
    own: before === null ? null : { y: y(spent), height: round(y(base) - y(spent)) },
    missing: null,
  }
}
