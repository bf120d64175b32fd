import type { HomePage } from '../api/pages'
import { count, counted, dayOf, financialYear, moneyInWords } from '../format'

export interface Door {
  name: string
  path: string
  query?: Record<string, string>
  number: string
  says: string
}

/** The ways in: each a subject, its one number, and what the number says. */
export function doors({ money, consortia, publications, suppliers }: HomePage): Door[] {
  return [
    {
      name: 'Money',
      path: '/spending',
      number: money ? moneyInWords(money.amount) : 'Nothing yet',
      says: money
        ? `paid in ${financialYear(money.year)} by the ${counted(money.payers, 'organisation')} that ${money.payers === 1 ? 'has' : 'have'} published`
        : 'no payments have been published',
    },
    {
      name: 'Consortia',
      path: '/organisations',
      query: { role: 'consortium' },
      number: count(consortia.count),
      says: `groups of GPs decide what care to buy, for ${counted(consortia.practices, 'practice')}`,
    },
    {
      name: 'Publications',
      path: '/publications',
      number: count(publications.count),
      says: publicationsSaid(publications),
    },
    {
      name: 'Data and API',
      path: '/data',
      number: money ? count(money.lines) : count(suppliers.count),
      says: money
        ? `payment lines of ${financialYear(money.year)}, to ${counted(suppliers.count, 'supplier')} in all, to search, total and take away`
        : 'suppliers are known',
    },
  ]
}

function publicationsSaid({ count: all, corrections, firstOn }: HomePage['publications']): string {
  const since = firstOn ? ` since ${dayOf(firstOn)}` : ''
  if (all === 0) return 'files have been published'
  return `${all === 1 ? 'file' : 'files'} published${since}, ${corrections === 0 ? 'none of them' : count(corrections) + ' of them'} to correct an earlier one`
}
