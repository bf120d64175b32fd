import { round } from './scale'

export interface Flow {
  from: { key: string; label: string }
  to: { key: string; label: string }
  value: number
}

export interface FlowNode {
  key: string
  label: string
  value: number
  y: number
  height: number
  marked: boolean
}

/** Upright in pixels; bands in a box 100 wide that stretches. */
export interface FlowsDrawn {
  height: number
  left: FlowNode[]
  right: FlowNode[]
  bands: { key: string; path: string; marked: boolean; title: string }[]
}

const SIZES = { wide: { height: 420, gap: 16, from: 27, to: 72 }, narrow: { height: 460, gap: 26, from: 2, to: 98 } }
const TOP = 26

/** Where flows begin and end, sideways in percent. */
export function ends(size: keyof typeof SIZES): { from: number; to: number } {
  const { from, to } = SIZES[size]
  return { from, to }
}

/** Bands from the left to the right, as thick as what flows; `marked` ends are those that the reader should see. */
export function flows(all: Flow[], marked: string[], size: keyof typeof SIZES): FlowsDrawn {
  const { height, gap, from, to } = SIZES[size]
  const known = all.filter(flow => flow.value > 0)
  const total = known.reduce((sum, flow) => sum + flow.value, 0)
  const places = Math.max(count(known, 'from'), count(known, 'to'))
  const scale = (height - TOP - gap * Math.max(0, places - 1)) / (total || 1)
  const left = nodes(known, 'from', marked, scale, gap)
  const right = nodes(known, 'to', marked, scale, gap)
  const used = new Map<string, number>()
  const take = (side: string, node: FlowNode, thick: number) => {
    const key = side + node.key
    const at = node.y + (used.get(key) ?? 0)
    used.set(key, (used.get(key) ?? 0) + thick)
    return at
  }
  const bands = left.flatMap(a =>
    right.flatMap(b => {
      const value = known
        .filter(flow => flow.from.key === a.key && flow.to.key === b.key)
        .reduce((sum, flow) => sum + flow.value, 0)
      if (!value) return []
      const thick = value * scale
      const y1 = take('from', a, thick)
      const y2 = take('to', b, thick)
      const middle = (from + to) / 2
      const path = [
        `M${from + 1} ${round(y1)}`,
        `C${middle} ${round(y1)} ${middle} ${round(y2)} ${to - 1} ${round(y2)}`,
        `L${to - 1} ${round(y2 + thick)}`,
        `C${middle} ${round(y2 + thick)} ${middle} ${round(y1 + thick)} ${from + 1} ${round(y1 + thick)}Z`,
      ].join('')
      return [
        {
          key: `${a.key}-${b.key}`,
          path,
          marked: b.marked || a.marked,
          title: `${a.label} to ${b.label}: about ${Math.round(value)}`,
        },
      ]
    }),
  )
  return { height, left, right, bands: [...bands.filter(band => !band.marked), ...bands.filter(band => band.marked)] }
}

function count(all: Flow[], side: 'from' | 'to'): number {
  return new Set(all.map(flow => flow[side].key)).size
}

function nodes(all: Flow[], side: 'from' | 'to', marked: string[], scale: number, gap: number): FlowNode[] {
  const sums = new Map<string, { label: string; value: number }>()
  for (const flow of all) {
    const { key, label } = flow[side]
    sums.set(key, { label, value: (sums.get(key)?.value ?? 0) + flow.value })
  }
  let y = TOP
  return [...sums.entries()]
    .sort(([, a], [, b]) => b.value - a.value)
    .map(([key, { label, value }]) => {
      const node = { key, label, value, y: round(y), height: round(value * scale), marked: marked.includes(key) }
      y += value * scale + gap
      return node
    })
}
