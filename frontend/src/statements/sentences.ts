import type { StatementFigure, StatementPage } from '../api/money'
import { figure, type Sentence } from '../design/sentence'
import { financialYear, money, moneyInWords, month } from '../format'

type Statement = NonNullable<StatementPage['statement']>

const quarterMonths = ['April to June', 'July to September', 'October to December', 'January to March']

/** "January to March 2013" */
export function quarterSaid({ quarter, to }: { quarter: number; to: string }): string {
  return `${quarterMonths[quarter - 1] ?? ''} ${to.slice(0, 4)}`
}

/** "quarter 4 of 2012/13" */
export function quarterName({ quarter, year }: { quarter: number; year: string }): string {
  return `quarter ${String(quarter)} of ${financialYear(year)}`
}

/** "In January to March 2013 NHS Northmoor West says it spent £121.4 million. Payments of £120.2 million are published." */
export function statementSentence(page: StatementPage): Sentence {
  const { statement, organisation } = page
  if (!statement) return [`No payments and no return of expenditure of ${organisation.name} are published yet.`]
  const { total } = statement
  const spent = total.spent.amount
  const paid = total.payments.amount
  const when = quarterSaid(statement)
  return [
    ...(spent === null
      ? [`What ${organisation.name} spent in ${when} is not published. `]
      : [`In ${when} ${organisation.name} says it spent `, figure(moneyInWords(spent), 'spent-source'), '. ']),
    ...(paid === null
      ? [`No payments of these months are published.`]
      : [`Payments of `, figure(moneyInWords(paid), 'payments-source'), ` are published. `]),
    ...left(statement),
  ]
}

function left({ total }: Statement): Sentence {
  const unexplained = total.unexplained.amount
  if (unexplained === null) return ['The two cannot be held against each other.']
  return unexplained === 0
    ? ['Everything in between is explained.']
    : [`${moneyInWords(Math.abs(unexplained))} in between is not explained.`]
}

/** How a figure stands in a table: the amount, or in a word why there is none. */
export function figureSaid({ amount, state }: StatementFigure): string {
  if (amount !== null) return money(amount) + (state === 'part' ? ' (not whole)' : '')
  return state === 'not-comparable' ? 'cannot be worked out' : 'not published'
}

export interface Step {
  key: string
  label: string
  figure: StatementFigure
}

/** The way from what was given to what nobody explains. */
export function steps({ given, total, held }: Statement): Step[] {
  return [
    { key: 'given', label: 'Given for the whole year', figure: given },
    { key: 'plan', label: 'Planned for the whole year', figure: total.plan },
    { key: 'contract', label: 'Contracts, an even share of the quarter', figure: total.contract },
    { key: 'budget', label: 'To be spent in the quarter', figure: total.budget },
    { key: 'spent', label: 'Spent, by its own return', figure: total.spent },
    { key: 'payments', label: 'Payments that are published', figure: total.payments },
    { key: 'difference', label: 'Spent less payments', figure: total.difference },
    { key: 'accrued', label: 'of it: owed and not paid yet', figure: total.accrued },
    { key: 'held', label: 'of it: held for a person’s decision', figure: held },
    { key: 'unexplained', label: 'Unexplained', figure: total.unexplained },
  ]
}

const checkWords: Record<string, string> = {
  'payments-by-service': 'Payments of all services come to all payments of the quarter',
  'spent-by-service': 'What was spent on all services comes to the return’s total',
  'services-of-allocation': 'The allocations of all services come to what the Board had given by then',
  'practice-budgets': 'The budgets of practices come to the year’s money for services',
}

export function checkSaid(check: string): string {
  return checkWords[check] ?? check
}

export function checkVerdict({ parts, whole, difference }: Statement['checks'][number]): string {
  if (parts === null || whole === null || difference === null) return 'Cannot be checked: not published'
  if (difference === 0) return `Adds up: ${money(parts)}`
  const share = whole ? ` (${((Math.abs(difference) / Math.abs(whole)) * 100).toFixed(2)}%)` : ''
  return `Does not add up: ${money(parts)} is ${money(Math.abs(difference))}${share} ${difference > 0 ? 'more' : 'less'} than ${money(whole)}`
}

export function endOf(day: string): string {
  return month(day.slice(0, 7))
}
