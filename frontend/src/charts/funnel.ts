import { linear, round, ticks } from './scale'

export interface FunnelUnit {
  key: string
  label: string
  size: number
  share: number
  /** `own`: the practice that the page is about; `interest`: others with an interest. */
  kind: 'own' | 'interest' | 'other'
}

export interface FunnelLimit {
  size: number
  inner: { low: number; high: number }
  outer: { low: number; high: number }
  outerByChance: { low: number; high: number }
}

export interface FunnelAsk {
  units: FunnelUnit[]
  curve: FunnelLimit[]
  target: number | null
}

/** Marks and words sideways in percent, upright in pixels; bands in a box 100 wide that stretches, with the picture's height. */
export interface FunnelDrawn {
  height: number
  baseline: number
  axis: { y: number; text: string }[]
  ticks: { x: number; text: string }[]
  inner: string
  outer: string
  chance: string[]
  target: number | null
  names: { x: number; y: number; text: string }[]
  marks: { key: string; x: number; y: number; kind: FunnelUnit['kind']; title: string; name: string | null }[]
}

const SIZES = {
  wide: { height: 380, left: 6, right: 86, ticks: 6 },
  narrow: { height: 320, left: 11, right: 98, ticks: 3 },
}
const TOP = 16
const BOTTOM = 44

/** 0.462 → `46%`. */
export function inHundred(share: number): string {
  return `${Math.round(share * 100)}%`
}

export function funnel({ units, curve, target }: FunnelAsk, size: keyof typeof SIZES): FunnelDrawn {
  const { height, left, right, ticks: about } = SIZES[size]
  const most = Math.max(1, ...units.map(unit => unit.size), ...curve.map(point => point.size))
  const top = Math.min(1, 1.08 * Math.max(0.05, ...units.map(unit => unit.share), ...curve.map(p => p.outer.high)))
  const x = linear([0, most], [left, right])
  const y = linear([top, 0], [TOP, height - BOTTOM])
  const last = curve[curve.length - 1]
  const strength = { other: 0, interest: 1, own: 2 }
  return {
    height,
    baseline: y(0),
    axis: ticks(0, top, 5).map(share => ({ y: y(share), text: inHundred(share) })),
    ticks: ticks(0, most, about).map(value => ({ x: x(value), text: String(value).replace(/\B(?=(\d{3})+$)/g, ',') })),
    inner: band(curve, x, y, 'inner'),
    outer: band(curve, x, y, 'outer'),
    chance: curve.length ? [line(curve, x, y, 'low'), line(curve, x, y, 'high')] : [],
    target: target === null ? null : y(target),
    names:
      last && target !== null && size === 'wide'
        ? spread([
            { y: y(last.outer.high), text: '99.8% limit' },
            { y: y(last.inner.high), text: '95% limit' },
            { y: y(target), text: `together ${inHundred(target)}` },
            { y: y(last.inner.low), text: '95% limit' },
            { y: y(last.outer.low), text: '99.8% limit' },
          ]).map(name => ({ ...name, x: right + 1 }))
        : [],
    marks: [...units]
      .sort((a, b) => strength[a.kind] - strength[b.kind])
      .map(unit => ({
        key: unit.key,
        x: x(unit.size),
        y: y(unit.share),
        kind: unit.kind,
        title: `${unit.label}: ${inHundred(unit.share)} of ${Math.round(unit.size)}`,
        name: unit.kind === 'own' ? unit.label : null,
      })),
  }
}

function band(
  curve: FunnelLimit[],
  x: (value: number) => number,
  y: (value: number) => number,
  of: 'inner' | 'outer',
): string {
  if (!curve.length) return ''
  const there = curve.map(point => `${x(point.size)} ${y(point[of].high)}`)
  const back = [...curve].reverse().map(point => `${x(point.size)} ${y(point[of].low)}`)
  return `M${[...there, ...back].join('L')}Z`
}

function line(
  curve: FunnelLimit[],
  x: (value: number) => number,
  y: (value: number) => number,
  end: 'low' | 'high',
): string {
  return `M${curve.map(point => `${x(point.size)} ${y(point.outerByChance[end])}`).join('L')}`
}

/** Words from the top down, none over another. */
function spread(names: { y: number; text: string }[]): { y: number; text: string }[] {
  let free = -Infinity
  return names.map(name => {
    const at = Math.max(name.y + 4, free)
    free = at + 16
    return { ...name, y: round(at) }
  })
}
