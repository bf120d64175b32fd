import { describe, expect, it } from 'vitest'
import { flows } from './flows'

const node = (key: string) => ({ key, label: key })
const all = [
  { from: node('scans'), to: node('hospital'), value: 30 },
  { from: node('scans'), to: node('clinic'), value: 70 },
  { from: node('bones'), to: node('hospital'), value: 100 },
  { from: node('bones'), to: node('nobody'), value: 0 },
]

describe('flows', () => {
  it('are as thick on both sides as what flows', () => {
    const { left, right } = flows(all, [], 'wide')
    const sum = (nodes: { height: number }[]) => nodes.reduce((total, one) => total + one.height, 0)
    expect(sum(left)).toBeCloseTo(sum(right), 0)
    expect(right.map(one => one.key)).toEqual(['hospital', 'clinic'])
  })

  it('stay inside the picture', () => {
    for (const size of ['wide', 'narrow'] as const) {
      const { left, right, height } = flows(all, [], size)
      for (const one of [...left, ...right]) expect(one.y + one.height).toBeLessThanOrEqual(height + 0.1)
    }
  })

  it('draw what is marked last, over the others', () => {
    const { bands } = flows(all, ['clinic'], 'wide')
    expect(bands.map(band => band.marked)).toEqual([false, false, true])
  })
})
