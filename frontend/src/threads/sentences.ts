import type { PlanThread, ThreadPage } from '../api/threads'
import { counted, date, financialYear, moneyInWords } from '../format'

/** What stands at the top: what is shown, and from where. */
export function threadSentence({ organisation, filters, threads, years }: ThreadPage): string {
  const { name } = organisation
  if (filters.payment) {
    return threads.length
      ? `Payment ${filters.payment} may be for ${counted(new Set(threads.map(({ contract }) => contract)).size, 'contract')} of ${name}. Payments do not name contracts: they are tied by who was paid and when.`
      : `No published contract of ${name} was with whom payment ${filters.payment} went to, and ran on its day.`
  }
  if (!threads.length) {
    return years.length ? 'Nothing that is published fits.' : `${name} has published no plan and no contract here.`
  }
  const year = filters.year ? ` for ${financialYear(filters.year)}` : ''
  return `From what ${name} wants to reach${year} to the services it buys, the contracts for them, and what was paid.`
}

export function tieSaid({ tie }: PlanThread): string {
  if (tie === 'service-line') return 'The objective names this service line.'
  return tie === 'priority' ? 'Both belong to the same priority.' : ''
}

/** "£17.6 million from 1 April 2011 to 31 March 2013, 90% sure". */
export function paidSaid({ paid, paidFrom, paidTo }: PlanThread): string {
  if (paid === null || !paidFrom || !paidTo) return 'no payments found'
  return `${moneyInWords(paid)} from ${date(paidFrom)} to ${date(paidTo)}`
}

export function sureSaid({ confidence, otherContracts }: PlanThread): string {
  if (confidence === null) return ''
  const sure = `${String(Math.round(confidence * 100))}% sure that it is the same provider`
  return otherContracts ? `${sure}; ${counted(otherContracts, 'other contract')} may be meant too` : sure
}
