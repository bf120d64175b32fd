import type { ShadedValue } from '../api/pages'

/** A shade: the smallest and the largest value in it, both real, and how many areas have it. */
export interface ShadeClass {
  from: number
  to: number
  count: number
}

export interface Shades {
  /** Lightest first, five at most. */
  classes: ShadeClass[]
  /** The place of an area's class by its code; absent where its value is not known. */
  of: Map<string, number>
  /** How many areas have no value. */
  missing: number
}

const MOST = 5

/**
 * Classes with about as many areas in each (quantiles). Equal values share a class, so the sizes may differ; where there are fewer
 * different values than classes, each has its own.
 */
export function shades(values: ShadedValue[]): Shades {
  const known = values
    .flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]))
    .sort((a, b) => a.value - b.value)
  const different = new Set(known.map(({ value }) => value)).size
  const wanted = Math.min(MOST, different)
  const of = new Map<string, number>()
  const classes: ShadeClass[] = []
  let before: { value: number; wish: number } | null = null
  known.forEach(({ code, value }, rank) => {
    const wish =
      before && before.value === value
        ? before.wish
        : different <= MOST
          ? classes.length
          : Math.floor((rank * wanted) / known.length)
    const last = classes[classes.length - 1]
    if (!last || (before && before.wish !== wish)) classes.push({ from: value, to: value, count: 1 })
    else {
      last.to = value
      last.count++
    }
    of.set(code, classes.length - 1)
    before = { value, wish }
  })
  return { classes, of, missing: values.length - known.length }
}

/** "£100 to £200", or the one figure where all of a class are the same. */
export function limits(from: number, to: number, short: (value: number) => string): string {
  const [low, high] = [short(from), short(to)]
  return low === high ? low : `${low} to ${high}`
}

/** Which of the five colours a class has: few classes are spread over all of them, so that they can be told apart. */
export function tone(place: number, classes: number): number {
  return classes < 2 ? Math.floor(MOST / 2) : Math.round((place * (MOST - 1)) / (classes - 1))
}

/** Values of the middle half: a quarter of the areas are below the first, a quarter above the second. */
export function middleHalf(values: ShadedValue[]): [number, number] | null {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b)
  if (known.length < 8) return null
  const quarter = Math.floor(known.length / 4)
  const low = known[quarter]
  const high = known[known.length - 1 - quarter]
  return low === undefined || high === undefined ? null : [low, high]
}
