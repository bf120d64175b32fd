import { moneyShort } from '../format'
import { linear, median, round, ticks } from './scale'

export interface StripPoint {
  key: string
  label: string
  amount: number
}

/** Sideways in percent of the width, upright in pixels. */
export interface StripText {
  x: number
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
}

export interface Strip {
  height: number
  radius: number
  baseline: number
  dots: { key: string; x: number; y: number; isThis: boolean; title: string }[]
  middle: { x: number; text: StripText }
  names: (StripText & { isThis: boolean })[]
  axis: { x: number; text: string }[]
}

/** `width` is the narrowest the picture is shown at: dots that keep apart there keep apart everywhere. */
const SIZES = {
  wide: { width: 580, height: 168, side: 3, radius: 6, ticks: 6 },
  narrow: { width: 288, height: 168, side: 5, radius: 4, ticks: 3 },
}
const NAME_HEIGHT = 18
/** Percent of the width within which the names of both ends would run into each other. */
const NAMES_APART = 45

/**
 * Every organisation a quiet dot, these strong; dots that would cover each other step aside. Names for these and, where there is room,
 * the two ends.
 */
export function strip(
  points: StripPoint[],
  these: string[],
  size: keyof typeof SIZES,
  write: (value: number) => string = moneyShort,
): Strip {
  const { width, side, radius, ticks: about } = SIZES[size]
  const names = Math.max(0, these.length - 1) * NAME_HEIGHT
  const height = SIZES[size].height + names
  const amounts = points.map(point => point.amount)
  const low = Math.min(0, ...amounts)
  const x = linear([low, Math.max(1, ...amounts)], [side, 100 - side])
  const dots = placed(points, x, radius / (width / 100), radius, 100 + names, write).map(dot => ({
    ...dot,
    isThis: these.includes(dot.key),
  }))
  const middleX = x(median(amounts))
  return {
    height,
    radius,
    baseline: height - 30,
    dots: [...dots.filter(dot => !dot.isThis), ...dots.filter(dot => dot.isThis)],
    middle: {
      x: middleX,
      text: { ...towardsMiddle(middleX), y: 50 + names, text: `middle ${write(median(amounts))}` },
    },
    names: named(points, these, x, size, write),
    axis: ticks(low, Math.max(1, ...amounts), about).map(value => ({
      x: x(value),
      text: write(value).replace(/\.0+(?=\D|$)/, ''),
    })),
  }
}

function placed(
  points: StripPoint[],
  x: (v: number) => number,
  across: number,
  radius: number,
  line: number,
  write: (value: number) => string,
) {
  const done: { key: string; x: number; y: number; title: string }[] = []
  const sorted = [...points].sort((a, b) => a.amount - b.amount)
  for (const point of sorted) {
    const at = x(point.amount)
    const near = done.filter(other => at - other.x < 2 * across)
    const steps = [0, -1, 1, -2, 2].map(step => line + step * radius * 1.5)
    const free = steps.find(y =>
      near.every(other => ((at - other.x) / across) ** 2 + ((y - other.y) / radius) ** 2 >= 1.5 ** 2),
    )
    done.push({ key: point.key, x: at, y: round(free ?? line), title: `${point.label}, ${write(point.amount)}` })
  }
  return done
}

function named(
  points: StripPoint[],
  these: string[],
  x: (v: number) => number,
  size: keyof typeof SIZES,
  write: (value: number) => string,
) {
  const sorted = [...points].sort((a, b) => a.amount - b.amount)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  const apart = first && last && x(last.amount) - x(first.amount) > NAMES_APART
  const ends = size === 'wide' && these.length === 1 && apart ? [first, last] : []
  const name = (point: StripPoint, y: number, isThis: boolean) => ({
    ...towardsMiddle(x(point.amount)),
    y,
    isThis,
    text: `${point.label} ${write(point.amount)}`,
  })
  return [
    ...ends.flatMap(point => (!these.includes(point.key) ? [name(point, 72, false)] : [])),
    ...sorted
      .filter(point => these.includes(point.key))
      .map((point, index) => name(point, 18 + index * NAME_HEIGHT, true)),
  ]
}

/** Words grow towards the middle of the picture, so that they stay inside it. */
function towardsMiddle(x: number): Pick<StripText, 'x' | 'anchor'> {
  return { x, anchor: x < 30 ? 'start' : x > 70 ? 'end' : 'middle' }
}
