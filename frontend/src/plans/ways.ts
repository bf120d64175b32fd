import type { ItemProgress, Progress } from '../api/plans'
import { count, wholePounds } from '../format'

/** How much of the way from baseline to target is gone, and where the straight line is on the same day, both in percent. */
export interface Way {
  key: string
  title: string
  gone: number
  line: number | null
  /** The figures themselves, as they are written. */
  before: string
  now: string
  target: string
  expected: string
  measuredOn: string
}

/** Of objectives and schemes that still stand and have a figure; what cannot be rated has no way to go. */
export function ways(items: ItemProgress[]): Way[] {
  return items.flatMap(item => {
    if (item.dropped || item.part === 'milestone') return []
    const point = item.reported.filter(one => figureOf(one) !== null).at(-1)
    const [from, to] = item.part === 'scheme' ? [0, item.planned] : [item.baseline, item.target]
    const figure = point ? figureOf(point) : null
    if (!point || figure === null || from === null || to === null || from === to) return []
    const share = (value: number) => Math.round(((value - from) / (to - from)) * 1000) / 10
    const write = item.part === 'scheme' ? wholePounds : plain
    return [
      {
        key: `${item.part} ${item.reference}`,
        title: item.title,
        gone: share(figure),
        line: point.expected === null ? null : share(point.expected),
        before: write(from),
        now: write(figure),
        target: write(to),
        expected: point.expected === null ? 'no line' : write(point.expected),
        measuredOn: point.measuredOn,
      },
    ]
  })
}

function figureOf({ value, saved }: Progress): number | null {
  return saved ?? value
}

/** A number with its thousands parted, at most two decimals. */
function plain(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100
  const [whole, decimals] = String(rounded).split('.')
  return `${value < 0 ? '−' : ''}${count(Number(whole))}${decimals ? `.${decimals}` : ''}`
}

/** "29% of the way; the line is at 25%" */
export function waySaid({ gone, line }: Way): string {
  const far =
    gone < 0 ? 'further from it than before' : gone >= 100 ? 'all the way' : `${count(Math.round(gone))}% of the way`
  return line === null ? far : `${far}; the line is at ${count(Math.round(Math.min(100, Math.max(0, line))))}%`
}

/** "2 of 3 are on their line or beyond it" */
export function waysTitle(all: Way[]): string {
  const rated = all.filter(({ line }) => line !== null)
  const onLine = rated.filter(({ gone, line }) => gone >= (line ?? 0)).length
  return `${count(onLine)} of ${count(rated.length)} ${rated.length === 1 ? 'is' : 'are'} on the straight line to the target or beyond it`
}

/** Within the picture. */
export function drawn(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}
