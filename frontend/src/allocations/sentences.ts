import type { MoneyPage } from '../api/money'
import type { YearOfMoney } from '../api/pages'
import type { AllocationParameter, ConsortiumAllocation } from '../api/money'
import { median } from '../charts/scale'
import { figure, type Sentence } from '../design/sentence'
import { counted, financialYear, money, moneyInWords } from '../format'

/** What a component is called on pages. */
const components: Record<string, string> = {
  programme: 'Services for patients',
  'running-costs': 'Running costs',
  'development-fund': 'Development fund',
  'non-recurring': 'For the cost of change (2%)',
  'regionally-lodged': 'Lodged with the region',
  'named-support': 'Support for a named body',
  'risk-pool-in': 'From a risk pool',
  'risk-pool-out': 'Into a risk pool',
  'carry-forward': 'Left from the year before',
  'overspend-deduction': 'Taken off for overspending',
  'quality-premium': 'Quality premium',
}

export function componentName(slug: string): string {
  return components[slug] ?? slug
}

/** 1.84 → `1.84%`, with the true minus sign. */
export function percentage(value: number): string {
  const size = Math.abs(value)
  return `${value < 0 ? '−' : ''}${String(Math.round(size * 100) / 100)}%`
}

/** "NHS Northmoor West was given £479.5 million for 2012/13, £1,729 for each person registered with its practices." */
export function givenSentence(page: MoneyPage): Sentence {
  const { allocation, organisation, year } = page
  if (!year) return [`Nothing is published yet about the money of ${organisation.name}.`]
  if (!allocation)
    return [`What ${organisation.name} was given for ${financialYear(year)} is not published. `, ...newest(page)]
  const head =
    allocation.perHead === null ? [] : [`, ${money(allocation.perHead)} for each person registered with its practices`]
  return [
    `${organisation.name} was given `,
    figure(moneyInWords(allocation.total), 'allocation-source'),
    ` for ${financialYear(year)}`,
    ...head,
    '. ',
    ...spent(page),
  ]
}

function newest(page: MoneyPage): Sentence {
  const last = page.history[page.history.length - 1]
  return last ? [`The newest allocation that is published is of ${financialYear(last.year)}.`] : []
}

/** Money of one year is never held against that of another. */
function spent({ money: paid, year, years }: MoneyPage): Sentence {
  if (!year) return []
  if (paid) {
    const known = paid.months.filter(month => month.state === 'known').length
    const when = known === 12 ? 'of that year' : `of the ${counted(known, 'month')} of it that are published`
    return [`Payments ${when} come to `, figure(moneyInWords(paid.total.amount), 'paid-source'), '.']
  }
  const others = years.filter(other => other !== year)
  return others.length
    ? [`No payments of that year are published, and those of other years are not held against it.`]
    : ['No payments of that year are published.']
}

/** "For 2012/13 it was given £479.5 million, £1,728.96 a head. Payments that are published come to £478.3 million." */
export function givenShortly(allocation: ConsortiumAllocation, paid: YearOfMoney | null): string {
  const head = allocation.perHead === null ? '' : `, ${money(allocation.perHead)} a head`
  const target = allocation.closingDistance === null ? '' : `, ${fromTarget(allocation.closingDistance)}`
  const spentSaid =
    paid?.year === allocation.year
      ? ` Payments of it that are published come to ${moneyInWords(paid.total.amount)}.`
      : ''
  return `For ${financialYear(allocation.year)} it was given ${moneyInWords(allocation.total)}${head}${target}.${spentSaid}`
}

/** "£14.2 million on top of £465.3 million for services" */
export function waterfallTitle(base: number, total: number): string {
  const more = Math.round((total - base) * 100) / 100
  if (more === 0) return `All of it is for services: ${moneyInWords(base)}`
  const how = more > 0 ? 'on top of' : 'taken off'
  return `${moneyInWords(Math.abs(more))} ${how} the ${moneyInWords(base)} for services`
}

/** "It is 1.84% above its target" */
export function distanceTitle(distance: number, all: number[]): string {
  const middle = median(all)
  return `It is ${fromTarget(distance)}; the middle consortium is ${fromTarget(middle, true)}`
}

export function fromTarget(distance: number, short = false): string {
  if (Math.abs(distance) < 0.005) return short ? 'on it' : 'on its target'
  return `${percentage(Math.abs(distance))} ${distance > 0 ? 'above' : 'below'}${short ? '' : ' its target'}`
}

/** "It has £1,728.96 a head, £25.10 more than the middle consortium" */
export function perHeadTitle(own: number, all: number[]): string {
  const more = Math.round((own - median(all)) * 100) / 100
  const where =
    more === 0
      ? 'as much as the middle consortium'
      : `${money(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than the middle consortium`
  return `It has ${money(own)} a head, ${where}`
}

/** "The budgets of its 5 practices add up to the £463.8 million for services" */
export function budgetsTitle(allocation: ConsortiumAllocation, practices: number): string {
  const whose = `The budgets of its ${counted(practices, 'practice')}`
  const difference = allocation.budgetDifference ?? 0
  if (allocation.programme === null) return `${whose} come to ${moneyInWords(allocation.practiceBudgets ?? 0)}`
  if (difference === 0) return `${whose} add up to the ${moneyInWords(allocation.programme)} for services`
  return `${whose} come to ${moneyInWords(Math.abs(difference))} ${difference < 0 ? 'less' : 'more'} than the ${moneyInWords(allocation.programme)} for services`
}

/** The difference as a share of what the budgets should come to: "0.02%". */
export function budgetShare(allocation: ConsortiumAllocation): string {
  const { budgetDifference, programme } = allocation
  if (budgetDifference === null || !programme) return ''
  const share = Math.abs((budgetDifference / programme) * 100)
  return share < 0.01 ? 'under 0.01%' : percentage(share)
}

/** How a figure of the year lies to its cap or rate. */
export interface HeldAgainst {
  parameter: AllocationParameter
  name: string
  /** In the parameter's unit; null where it cannot be worked out. */
  value: number | null
  written: string
  rule: string
  verdict: string
}

export function heldAgainst(page: MoneyPage): HeldAgainst[] {
  return page.parameters.map(parameter => {
    const value = valueOf(page, parameter)
    const write = (number: number) => (parameter.unit === 'percent' ? percentage(number) : money(number))
    const unit = parameter.unit === 'percent' ? '' : ' a head'
    return {
      parameter,
      name: componentName(parameter.name),
      value,
      written: value === null ? 'not published' : write(value) + unit,
      rule:
        parameter.low === parameter.high
          ? write(parameter.low) + unit
          : `${write(parameter.low)} to ${write(parameter.high)}${unit}`,
      verdict: value === null ? 'cannot be said' : verdict(value, parameter),
    }
  })
}

function verdict(value: number, { low, high }: AllocationParameter): string {
  if (value >= low - 0.005 && value <= high + 0.005) return low === high ? 'as the rule says' : 'within'
  return value > high ? 'above' : 'below'
}

function valueOf(page: MoneyPage, parameter: AllocationParameter): number | null {
  const own = page.components.find(({ component }) => component === parameter.name)
  if (!own || !page.allocation) return null
  const round = (value: number) => Math.round(value * 100) / 100
  if (parameter.unit === 'pounds-per-head') {
    const people = page.allocation.registered
    return people === null ? null : round(own.amount / people)
  }
  const services = page.components.find(({ component }) => component === 'programme')
  return services ? round((own.opening / (own.opening + services.opening)) * 100) : null
}
