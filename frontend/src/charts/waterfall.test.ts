import { expect, it } from 'vitest'
import { waterfall } from './waterfall'

const steps = [
  { key: 'a', label: 'Running costs', amount: 6_000_000 },
  { key: 'b', label: 'Into a risk pool', amount: -2_000_000 },
]

it('each step begins where the one before ended, and the sum stands on zero', () => {
  const drawn = waterfall(steps, 'Together', 'wide')
  const [added, taken, sum] = drawn.bars
  expect(drawn.bars.map(bar => bar.kind)).toEqual(['added', 'taken', 'sum'])
  expect(added?.x).toBe(drawn.zero)
  expect((taken?.x ?? 0) + (taken?.width ?? 0)).toBeCloseTo((added?.x ?? 0) + (added?.width ?? 0), 1)
  expect(sum?.x).toBe(drawn.zero)
  expect(sum?.value.text).toBe('+£4.00m')
})

it('below zero there is room too', () => {
  const drawn = waterfall([{ key: 'b', label: 'Deduction', amount: -2_000_000 }], 'Together', 'narrow')
  expect(drawn.zero).toBeGreaterThan(drawn.bars[0]?.x ?? 100)
  expect(drawn.bars.every(bar => bar.x >= 0 && bar.x + bar.width <= 100)).toBe(true)
})
