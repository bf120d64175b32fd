/** A straight scale from a domain to pixels. */
export function linear(domain: [number, number], range: [number, number]): (value: number) => number {
  const span = domain[1] - domain[0] || 1
  return value => round(range[0] + ((value - domain[0]) / span) * (range[1] - range[0]))
}

/** Round values, about as many as asked, inside the domain: steps of 1, 2 or 5 times a power of ten. */
export function ticks(low: number, high: number, about: number): number[] {
  const raw = (high - low) / about
  if (!(raw > 0)) return [low]
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * ([1, 2, 5, 10].find(times => times * power >= raw) ?? 10)
  const values: number[] = []
  for (let value = Math.ceil(low / step) * step; value <= high + step / 1e6; value += step) values.push(round(value))
  return values
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Two decimals are finer than any screen, and keep the picture small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
