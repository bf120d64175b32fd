import { expect, it } from 'vitest'
import { cumulative } from './cumulative'

const month = (key: string, spent: number | null) => ({
  month: key,
  spent,
  planned: spent,
  ceiling: spent === null ? null : 120,
})

it('a column is what was spent before and in the month', () => {
  const { columns, baseline } = cumulative([month('2012-04', 10), month('2012-05', 25)], 'wide')
  const [, may] = columns
  expect((may?.before?.height ?? 0) + (may?.own?.height ?? 0)).toBeCloseTo(baseline - (may?.own?.y ?? 0), 1)
  expect(may?.own?.height).toBeGreaterThan(may?.before?.height ?? 0)
})

it('after a month that is missing nobody can say what was spent in one', () => {
  const { columns } = cumulative([month('2012-04', 10), month('2012-05', null), month('2012-06', 40)], 'wide')
  expect(columns[1]?.missing).not.toBeNull()
  expect(columns[2]?.own).toBeNull()
  expect(columns[2]?.before?.height).toBeGreaterThan(0)
})

it('the ceiling stands where the newest month has it', () => {
  expect(cumulative([month('2012-04', 10)], 'narrow').ceilingLabel?.text).toBe('Most it may spend: £120')
})
