import { moneyShort } from '../format'
import { linear, round } from './scale'

export interface WaterfallStep {
  key: string
  label: string
  amount: number
}

/** Sideways in percent of the width, upright in pixels. */
export interface WaterfallBar {
  key: string
  kind: 'added' | 'taken' | 'sum'
  x: number
  width: number
  y: number
  height: number
  label: { text: string; x: number; y: number }
  value: { text: string; x: number; y: number }
}

export interface Waterfall {
  height: number
  zero: number
  bars: WaterfallBar[]
  /** From the end of one step to the beginning of the next. */
  joints: { x: number; y1: number; y2: number }[]
}

/** On a narrow picture the words stand above their bar. */
const SIZES = {
  wide: { row: 36, bar: 20, from: 36, to: 88, words: false },
  narrow: { row: 52, bar: 18, from: 1, to: 76, words: true },
}

/** Steps that begin where the one before ended; the last bar is what they come to, from zero. */
export function waterfall(steps: WaterfallStep[], sum: string, size: keyof typeof SIZES): Waterfall {
  const { row, bar, from, to, words } = SIZES[size]
  const reached = steps.reduce<number[]>((ends, step) => [...ends, (ends[ends.length - 1] ?? 0) + step.amount], [])
  const total = reached[reached.length - 1] ?? 0
  const x = linear([Math.min(0, ...reached), Math.max(0, ...reached) || 1], [from, to])
  const all = [...steps, { key: '', label: sum, amount: total }]
  const bars = all.map((step, index) => {
    const isSum = index === steps.length
    const end = isSum ? total : (reached[index] ?? 0)
    const begin = isSum ? 0 : end - step.amount
    const left = x(Math.min(begin, end))
    const right = x(Math.max(begin, end))
    const top = index * row + (words ? row - bar - 6 : (row - bar) / 2)
    return {
      key: step.key,
      kind: isSum ? ('sum' as const) : step.amount < 0 ? ('taken' as const) : ('added' as const),
      x: left,
      width: round(Math.max(0.3, right - left)),
      y: top,
      height: bar,
      label: { text: step.label, x: 0, y: words ? top - 6 : top + bar - 5 },
      value: { text: signedShort(step.amount), x: right, y: top + bar - 5 },
    }
  })
  return {
    height: all.length * row + 4,
    zero: x(0),
    bars,
    joints: bars.slice(0, -1).map((one, index) => ({
      x: x(reached[index] ?? 0),
      y1: one.y,
      y2: (bars[index + 1]?.y ?? 0) + bar,
    })),
  }
}

function signedShort(amount: number): string {
  return (amount > 0 ? '+' : '') + moneyShort(amount)
}
