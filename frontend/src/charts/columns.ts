import type { MonthFigure } from '../api/pages'
import { financialYear, financialYearOf, monthAbbreviated, moneyShort } from '../format'
import { linear, round } from './scale'

export type Tone = 'strong' | 'context' | 'quiet'

/** Sideways everything is in percent of the picture's width, so that it stretches and its words keep their size; upright in pixels. */
export interface Column {
  month: string
  x: number
  width: number
  /** Top and height; of a missing month, those of its mark. */
  y: number
  height: number
  tone: Tone
  state: MonthFigure['state']
  /** Stands on a column whose figures are not whole. */
  cap: { y: number; height: number } | null
  /** The value, where it has room. */
  label: { text: string; y: number } | null
}

export interface Columns {
  height: number
  baseline: number
  columns: Column[]
  axis: { text: string; x: number; strong: boolean }[]
  /** The ground behind the months that were chosen. */
  band: { x: number; width: number } | null
}

export interface ColumnsAsk {
  months: MonthFigure[]
  /** The months asked for, where that is fewer than are shown. */
  chosen: { from: string; to: string } | null
  /** The one month the title speaks of. */
  marked: string | null
}

const SIZES = {
  wide: { height: 250, top: 26, bottom: 28, fill: 0.66 },
  narrow: { height: 190, top: 22, bottom: 26, fill: 0.7 },
}
/** Height of the mark of a sum that is not whole; says nothing of what is missing. */
const CAP = 7
/** Room above the columns for the word that names the chosen months. */
const BAND_WORD = 18

/** Where each month's column stands. Zero is a column of no height; what is missing has a mark of its own and no height that could be read. */
export function columns(ask: ColumnsAsk, size: keyof typeof SIZES): Columns {
  const { height, top, bottom, fill } = SIZES[size]
  const amounts = ask.months.map(month => month.amount ?? 0)
  const y = linear(
    [Math.max(0, ...amounts) || 1, Math.min(0, ...amounts)],
    [ask.chosen ? top + BAND_WORD : top, height - bottom],
  )
  const step = 100 / Math.max(1, ask.months.length)
  const placed = ask.months.map((month, index) => {
    const x = round(index * step + (step * (1 - fill)) / 2)
    return column(month, { x, width: round(step * fill) }, ask, y, labelled(ask, size))
  })
  return {
    height,
    baseline: y(0),
    columns: placed,
    axis: axis(ask, size, step),
    band: band(ask, step),
  }
}

type Place = Pick<Column, 'x' | 'width'>

function column(
  figure: MonthFigure,
  place: Place,
  ask: ColumnsAsk,
  y: (v: number) => number,
  isLabelled: (month: string) => boolean,
): Column {
  const zero = y(0)
  const tone = toneOf(figure.month, ask)
  const base = { ...place, month: figure.month, tone, state: figure.state }
  if (figure.state !== 'known' || figure.amount === null)
    return { ...base, y: zero - 34, height: 34, cap: null, label: null }
  const end = y(figure.amount)
  const at = { y: Math.min(end, zero), height: round(Math.abs(end - zero)) }
  const cap = figure.awaited ? { y: at.y - CAP, height: CAP } : null
  const above = cap && figure.amount >= 0 ? CAP : 0
  const text = isLabelled(figure.month)
    ? { text: moneyShort(figure.amount), y: figure.amount < 0 ? end + 15 : end - 6 - above }
    : null
  return { ...base, ...at, cap, label: text }
}

function toneOf(month: string, { chosen, marked }: ColumnsAsk): Tone {
  if (month === marked) return 'strong'
  return chosen && (month < chosen.from || month > chosen.to) ? 'quiet' : 'context'
}

/** A year of columns has room for its values on a wide picture; else only the marked month is labelled. */
function labelled(ask: ColumnsAsk, size: keyof typeof SIZES): (month: string) => boolean {
  return month => month === ask.marked || (size === 'wide' && ask.months.length <= 13)
}

function axis(ask: ColumnsAsk, size: keyof typeof SIZES, step: number): Columns['axis'] {
  const short = ask.months.length <= 13
  return ask.months.flatMap(({ month }, index) => {
    const x = round((index + 0.5) * step)
    const strong = month === ask.marked
    if (short) return [{ text: monthAbbreviated(month).slice(0, size === 'wide' ? 3 : 1), x, strong }]
    const isStart = month.endsWith('-04')
    return isStart && hasRoom(ask.months.length, index, size)
      ? [{ text: financialYear(financialYearOf(month)), x, strong: false }]
      : []
  })
}

/** Years are named where their twelve months have the width for it. */
function hasRoom(length: number, index: number, size: keyof typeof SIZES): boolean {
  const years = Math.ceil(length / 12)
  const every = size === 'wide' ? Math.ceil(years / 12) : Math.ceil(years / 4)
  return Math.floor(index / 12) % every === 0
}

function band({ months, chosen }: ColumnsAsk, step: number): Columns['band'] {
  if (!chosen) return null
  const first = months.findIndex(({ month }) => month >= chosen.from)
  const count = months.filter(({ month }) => month >= chosen.from && month <= chosen.to).length
  return count === 0 || count === months.length ? null : { x: round(first * step), width: round(count * step) }
}
