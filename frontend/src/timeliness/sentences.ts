import type { TimelinessPage } from '../api/pages'
import type { OwedReturn } from '../api/records'
import { count, counted, date } from '../format'

/** The page's first sentence: how many returns were due, and how they came. */
export function timelinessSentence({ filters, organisations, today }: TimelinessPage): string {
  const sum = (of: 'onTime' | 'late' | 'missing') => organisations.reduce((all, one) => all + one[of], 0)
  const [onTime, late, missing] = [sum('onTime'), sum('late'), sum('missing')]
  const due = onTime + late + missing
  const who = filters.organisation ? ` from ${filters.organisation.name}` : ''
  if (due === 0) return `Nothing was due${who} by ${date(today)}.`
  return `Of ${counted(due, 'return')} that were due${who} by ${date(today)}, ${count(onTime)} came on time, ${count(late)} came late and ${count(missing)} ${missing === 1 ? 'is' : 'are'} missing.`
}

/** How one return came, in words. */
export function cameSaid({ status, daysLate }: OwedReturn): string {
  switch (status) {
    case 'on-time':
      return 'on time'
    case 'late':
      return `${counted(daysLate, 'day')} late`
    case 'missing':
      return `not published, ${counted(daysLate, 'day')} overdue`
    case 'not-due':
      return 'not due yet'
  }
}
