import { linear, round, ticks } from './scale'

/** Something that is followed from point to point; null where nothing is known. */
export interface Series {
  key: string
  label: string
  values: (number | null)[]
}

export interface LinesAsk {
  /** What stands under each point, in order. */
  points: string[]
  series: Series[]
  /** How a value is written on the picture. */
  write: (value: number) => string
}

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'ring'

/** Sideways in percent of the width, upright in pixels. */
export interface Line {
  key: string
  shape: Shape
  colour: string
  segments: { x1: number; y1: number; x2: number; y2: number }[]
  dots: { x: number; y: number; title: string }[]
  name: { x: number; y: number; text: string; atEnd: boolean } | null
}

export interface Lines {
  height: number
  baseline: number
  axis: { y: number; text: string }[]
  ticks: { x: number; text: string }[]
  lines: Line[]
}

/** Told apart by shape as well as by shade, so that they are in grey too. */
const LOOKS: { shape: Shape; colour: string }[] = [
  { shape: 'circle', colour: '#005eb8' },
  { shape: 'square', colour: '#212b32' },
  { shape: 'diamond', colour: '#41759e' },
  { shape: 'triangle', colour: '#768692' },
  { shape: 'ring', colour: '#003087' },
]
const SIZES = { wide: { height: 280, points: 12, side: 4 }, narrow: { height: 240, points: 4, side: 6 } }
const TOP = 24
const BOTTOM = 28
const NAME_HEIGHT = 18
const ABOVE_LINE = 10

/** Lines that start at zero, broken where nothing is known, each named at its end. */
export function lines({ points, series, write }: LinesAsk, size: keyof typeof SIZES): Lines {
  const { height, points: most, side } = SIZES[size]
  const all = series.flatMap(one => one.values.filter(value => value !== null))
  const low = Math.min(0, ...all)
  const high = Math.max(0, ...all) || 1
  const y = linear([high, low], [TOP, height - BOTTOM])
  const across = linear([0, Math.max(1, points.length - 1)], [side, 100 - side])
  const x = (index: number) => (points.length === 1 ? 50 : across(index))
  const every = Math.ceil(points.length / most)
  return {
    height,
    baseline: y(0),
    axis: ticks(low, high, 4).map(value => ({ y: y(value), text: write(value).replace(/\.0+(?=\D|$)/, '') })),
    ticks: points.flatMap((text, index) => ((points.length - 1 - index) % every === 0 ? [{ x: x(index), text }] : [])),
    lines: named(
      series.map((one, index) => line(one, index, x, y, write)),
      series.length > 1,
      height - BOTTOM - ABOVE_LINE,
    ),
  }
}

function line(
  { key, label, values }: Series,
  place: number,
  x: (index: number) => number,
  y: (value: number) => number,
  write: (value: number) => string,
): Line {
  const look = LOOKS[place % LOOKS.length] ?? { shape: 'circle' as const, colour: '#005eb8' }
  const known = values.flatMap((value, index) => (value === null ? [] : [{ index, value, x: x(index), y: y(value) }]))
  const last = known[known.length - 1]
  return {
    key,
    ...look,
    segments: known.flatMap((point, at) => {
      const before = known[at - 1]
      return before?.index === point.index - 1 ? [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }] : []
    }),
    dots: known.map(point => ({ x: point.x, y: point.y, title: `${label}, ${write(point.value)}` })),
    name: last ? { x: last.x, y: last.y, text: `${label} ${write(last.value)}`, atEnd: last.x > 50 } : null,
  }
}

/**
 * The topmost name stands above its line, the others below theirs, none over another and none below the axis, where the points are
 * named; one line alone needs none.
 */
function named(drawn: Line[], isWanted: boolean, lowest: number): Line[] {
  const sorted = drawn.filter(one => one.name).sort((a, b) => (a.name?.y ?? 0) - (b.name?.y ?? 0))
  let free = 12
  const places = new Map<string, number>()
  for (const [index, one] of sorted.entries()) {
    const y = one.name?.y ?? 0
    free = Math.max(free, index === 0 ? y - ABOVE_LINE : y + NAME_HEIGHT)
    places.set(one.key, free)
    free += NAME_HEIGHT
  }
  let room = lowest
  for (const one of [...sorted].reverse()) {
    room = Math.min(room, places.get(one.key) ?? room)
    places.set(one.key, room)
    room -= NAME_HEIGHT
  }
  return drawn.map(one => ({
    ...one,
    name: one.name && isWanted ? { ...one.name, y: round(places.get(one.key) ?? one.name.y) } : null,
  }))
}
