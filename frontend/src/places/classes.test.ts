import { describe, expect, it } from 'vitest'
import type { ShadedValue } from '../api/pages'
import { middleHalf, shades, tone } from './classes'

function values(...known: (number | null)[]): ShadedValue[] {
  return known.map((value, index) => ({ code: String.fromCharCode(65 + index), value, months: null }))
}

function said({ classes }: ReturnType<typeof shades>): string[] {
  return classes.map(({ from, to, count }) => `${from}–${to}: ${count}`)
}

describe('shades', () => {
  it('hold about as many areas each, with limits that are real values', () => {
    expect(said(shades(values(1, 2, 3, 4, 5, 6, 7, 8, 9, 100)))).toEqual([
      '1–2: 2',
      '3–4: 2',
      '5–6: 2',
      '7–8: 2',
      '9–100: 2',
    ])
  })

  it('give equal values one shade', () => {
    const { classes, of } = shades(values(1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6))
    expect(classes[0]).toEqual({ from: 1, to: 1, count: 6 })
    expect(of.get('A')).toBe(of.get('F'))
  })

  it('are fewer where there are fewer different values', () => {
    expect(said(shades(values(3, 1, 3)))).toEqual(['1–1: 1', '3–3: 2'])
  })

  it('leave out what is not known, and count it', () => {
    const { classes, of, missing } = shades(values(7, null, null))
    expect(classes).toEqual([{ from: 7, to: 7, count: 1 }])
    expect(of.has('B')).toBe(false)
    expect(missing).toBe(2)
  })

  it('can be none at all', () => {
    expect(shades([])).toEqual({ classes: [], of: new Map(), missing: 0 })
  })
})

describe('the middle half', () => {
  it('has a quarter of the areas on either side', () => {
    expect(middleHalf(values(1, 2, 3, 4, 5, 6, 7, 8))).toEqual([3, 6])
  })

  it('is not spoken of where there are few areas', () => {
    expect(middleHalf(values(1, 2, 3))).toBeNull()
  })
})

it('few classes are spread over all colours', () => {
  expect([0, 1].map(place => tone(place, 2))).toEqual([0, 4])
  expect([0, 1, 2, 3, 4].map(place => tone(place, 5))).toEqual([0, 1, 2, 3, 4])
  expect(tone(0, 1)).toBe(2)
})
