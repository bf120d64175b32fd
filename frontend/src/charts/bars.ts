export interface BarItem {
  key: string
  label: string
  href: string | null
  amount: number
}

export interface Bar extends BarItem {
  /** Length in percent of the longest. */
  length: number
  kind: 'payment' | 'credit' | 'rest'
}

/** The largest as bars, and the rest together as one that is drawn differently. Bars start at zero; a credit is outlined. */
export function bars(items: BarItem[], rest: { label: string; amount: number } | null): Bar[] {
  const longest = Math.max(0, ...items.map(item => Math.abs(item.amount)))
  const length = (amount: number) => (longest ? Math.min(100, Math.round((Math.abs(amount) / longest) * 1000) / 10) : 0)
  const drawn: Bar[] = items.map(item => ({
    ...item,
    length: length(item.amount),
    kind: item.amount < 0 ? 'credit' : 'payment',
  }))
  if (rest)
    drawn.push({
      key: '',
      label: rest.label,
      href: null,
      amount: rest.amount,
      length: length(rest.amount),
      kind: 'rest',
    })
  return drawn
}
