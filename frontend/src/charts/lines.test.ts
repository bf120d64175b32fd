import { describe, expect, it } from 'vitest'
import { lines } from './lines'

const points = ['2010/11', '2011/12', '2012/13']
const write = (value: number) => `£${value}`
const west = { key: '9N4', label: 'West', values: [100, 50, 200] }

describe('lines', () => {
  it('start at zero and keep their proportion', () => {
    const { lines: drawn, baseline } = lines({ points, series: [west], write }, 'wide')
    const [first, second] = drawn[0]?.dots.map(dot => baseline - dot.y) ?? []
    expect(first).toBeCloseTo(2 * (second ?? 0), 0)
  })

  it('are broken where nothing is known', () => {
    const gap = { ...west, values: [100, null, 200] }
    const [drawn] = lines({ points, series: [gap], write }, 'wide').lines
    expect(drawn?.dots).toHaveLength(2)
    expect(drawn?.segments).toEqual([])
  })

  it('are named at their ends, none over another, each in a shape of its own', () => {
    const series = ['a', 'b', 'c', 'd', 'e'].map(key => ({ key, label: key, values: [1, 1, 1] }))
    const drawn = lines({ points, series, write }, 'narrow').lines
    const ys = drawn.map(line => line.name?.y ?? 0).sort((a, b) => a - b)
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 18)).toBe(true)
    expect(new Set(drawn.map(line => line.shape)).size).toBe(5)
  })

  it('are named above the axis where they come to nothing', () => {
    const series = ['a', 'b', 'c'].map(key => ({ key, label: key, values: [100, 50, 0] }))
    for (const size of ['wide', 'narrow'] as const) {
      const { lines: drawn, baseline } = lines({ points, series, write }, size)
      const ys = drawn.map(line => line.name?.y ?? 0).sort((a, b) => a - b)
      expect(Math.max(...ys)).toBeLessThan(baseline)
      expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 18)).toBe(true)
    }
  })

  it('say as many points as there is room for, the last always', () => {
    const many = Array.from({ length: 9 }, (_, index) => String(index))
    const { ticks } = lines({ points: many, series: [], write }, 'narrow')
    expect(ticks.map(tick => tick.text)).toEqual(['2', '5', '8'])
  })
})
