import type { ChangeSide, PaymentChange } from '../api/records'

export function changeWord({ change }: PaymentChange): string {
  switch (change) {
    case 'added':
      return 'Added'
    case 'removed':
      return 'Taken out'
    case 'changed':
      return 'Changed'
  }
}

const fields: [keyof ChangeSide, string][] = [
  ['amount', 'amount'],
  ['date', 'date'],
  ['supplierName', 'supplier'],
  ['expenseArea', 'area'],
  ['expenseType', 'type'],
  ['description', 'description'],
  ['reference', 'number'],
]

/** What differs between the two sides of a changed line, in words. */
export function differing({ was, now }: PaymentChange): string[] {
  if (!was || !now) return []
  return fields.filter(([field]) => was[field] !== now[field]).map(([, word]) => word)
}
