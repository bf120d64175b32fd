import type { Expenditure, ExpenditureMonth } from '../api/money'
import type { CumulativeMonth } from '../charts/cumulative'
import { financialYear, money, moneyInWords, month, monthsOf } from '../format'
import { percentage } from './sentences'

/** Twelve months from April; those without a return have nothing. */
export function cumulativeMonths(year: string, months: ExpenditureMonth[]): CumulativeMonth[] {
  return monthsOf(year).map(key => {
    const known = months.find(one => one.month === key)
    return {
      month: key,
      spent: known ? spent(known) : null,
      planned: known?.planned ?? null,
      ceiling: known?.allocation ?? null,
    }
  })
}

/** What was paid, and what is owed where the return says so. */
export function spent(line: { spent: number | null; paid: number }): number {
  return line.spent ?? line.paid
}

/** "NHS Netherby expects to end 2012/13 £13.7 million over what it may spend (2.43%)" */
export function outturnTitle(name: string, last: ExpenditureMonth): string {
  const whole = last.month.endsWith('-03')
  const verb = whole ? 'ended' : 'expects to end'
  const year = financialYear(last.year)
  if (Math.abs(last.variance) < 0.005) return `${name} ${verb} ${year} with just what it may spend`
  const where = last.variance > 0 ? 'over' : 'under'
  const share = last.variancePercent === null ? '' : ` (${percentage(Math.abs(last.variancePercent))})`
  return `${name} ${verb} ${year} ${moneyInWords(Math.abs(last.variance))} ${where} what it may spend${share}`
}

/** What does not add up in a month's return, in sentences. */
export function differences(months: ExpenditureMonth[]): string[] {
  return months.flatMap(one => {
    const when = month(one.month)
    return [
      ...said(one.allocationDifference, one.allocation, `${when}: opening and changes do not come to the allocation`),
      ...said(one.outturnDifference, one.outturn, `${when}: paid, accrued and forecast do not come to the outturn`),
      ...said(one.givenDifference, one.given, `${when}: the services together are not what the Board gave`),
    ]
  })
}

function said(difference: number | null, of: number | null, what: string): string[] {
  if (difference === null || Math.abs(difference) < 0.005) return []
  const size = of ? Math.abs((difference / of) * 100) : null
  const share = size === null ? '' : size < 0.01 ? ', under 0.01%' : `, ${percentage(size)}`
  return [`${what}: ${money(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}${share}.`]
}

export function vatSaid(lines: { vat: string | null }[]): string {
  const kinds = [...new Set(lines.map(line => line.vat))]
  if (kinds.length !== 1) return 'some with VAT that cannot be had back, some without'
  if (kinds[0] === null) return 'the return does not say whether with VAT'
  return kinds[0] === 'gross' ? 'with VAT that cannot be had back' : 'without VAT'
}

/** Months of the year without a return, between the first and the last that is published. */
export function missingMonths(year: string, months: ExpenditureMonth[]): string[] {
  return monthsOf(year).filter(key => !months.some(one => one.month === key))
}

export function serviceOver(services: Expenditure[]): Expenditure | null {
  return services.reduce<Expenditure | null>((most, one) => (most && most.variance >= one.variance ? most : one), null)
}
