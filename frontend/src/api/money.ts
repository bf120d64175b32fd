// What consortia are given, and what they spend against it.
import type { ActivitySum } from './activity'
import type { YearOfMoney } from './pages'
import type { Organisation, OrganisationName, Pounds } from './records'
import type { Sourced } from './register'

/** One line of what a consortium is given; `practice` where it is a practice's budget, a share of the component `programme`. */
export interface Allocation extends Sourced {
  consortium: OrganisationName
  year: string
  practice: OrganisationName | null
  component: string
  amount: Pounds
  /** The day of an in-year change; null for what the year opened with. */
  decidedOn: string | null
  recipient: string | null
  note: string | null
  target: Pounds | null
  openingDistance: number | null
  closingDistance: number | null
  growth: number | null
  registered: number | null
  weighted: number | null
}

/** What a consortium is given in a year, its lines added up: opening + changes = total. */
export interface ConsortiumAllocation {
  consortium: OrganisationName
  year: string
  opening: Pounds
  changes: Pounds
  total: Pounds
  programme: Pounds | null
  runningCosts: Pounds | null
  registered: number | null
  weighted: number | null
  perHead: number | null
  perWeightedHead: number | null
  runningCostsPerHead: number | null
  target: Pounds | null
  /** Percent of the target, as are `closingDistance`; negative below it. */
  openingDistance: number | null
  closingDistance: number | null
  growth: number | null
  practiceBudgets: Pounds | null
  /** Zero where practice budgets add up to the component `programme`. */
  budgetDifference: Pounds | null
  edition: number
}

/** A cap or a rate; `high` is `low` where it is no range. */
export interface AllocationParameter {
  name: string
  firstYear: string
  lastYear: string | null
  unit: 'pounds-per-head' | 'percent' | (string & {})
  low: number
  high: number
  sentence: string
  source: string
}

/** Figures of a return of expenditure; null where it says nothing. Opening + changes = allocation, paid + accrued + forecast = outturn. */
interface AgainstAllocation {
  consortium: OrganisationName
  year: string
  /** Up to whose end figures count. */
  month: string
  opening: Pounds | null
  changes: Pounds | null
  /** Of the whole year, as is the outturn. */
  allocation: Pounds
  allocationDifference: Pounds | null
  /** Since 1 April, as are paid, accrued and spent. */
  planned: Pounds | null
  paid: Pounds
  accrued: Pounds | null
  spent: Pounds | null
  forecast: Pounds | null
  outturn: Pounds
  outturnDifference: Pounds | null
  /** Outturn less allocation. */
  variance: Pounds
  variancePercent: number | null
  vat: 'gross' | 'net' | (string & {}) | null
  edition: number
}

export interface Expenditure extends AgainstAllocation {
  service: string
  note: string | null
  line: number
}

export interface ExpenditureMonth extends AgainstAllocation {
  services: number
  /** By the Board, by the month's end. */
  given: Pounds | null
  givenDifference: Pounds | null
}

/** What a consortium is given, and what is published of its payments. */
/** What consortia paid a head in as many months of the year. */
export interface PaidBeside {
  months: number
  consortia: { code: string; registered: Pounds | null; weighted: Pounds | null }[]
}

export interface MoneyPage {
  organisation: Organisation
  /** That have an allocation or payments, oldest first. */
  years: string[]
  year: string | null
  /** Null where none of the year is published. */
  allocation: ConsortiumAllocation | null
  /** Of every year, oldest first. */
  history: ConsortiumAllocation[]
  components: { component: string; opening: Pounds; changes: Pounds; amount: Pounds; lines: Allocation[] }[]
  /** In-year changes by day. */
  changes: Allocation[]
  /** Largest first. */
  budgets: { practice: OrganisationName; opening: Pounds; changes: Pounds; amount: Pounds; line: number }[]
  /** All consortia of the year. */
  beside: ConsortiumAllocation[]
  /** Of those that have published the same months; null where nothing is comparable. */
  paidBeside: PaidBeside | null
  parameters: AllocationParameter[]
  /** Null where no payments of the year are published. */
  money: YearOfMoney | null
  /** Expenditure against the allocation, oldest first. */
  months: ExpenditureMonth[]
  /** Of the newest of these months. */
  services: Expenditure[]
}

/** A figure of a statement, or why there is none. */
export interface StatementFigure {
  state: 'known' | 'part' | 'not-published' | 'not-comparable' | (string & {})
  amount: Pounds | null
  basis: string | null
  reason: string | null
  /** Where it comes from, by REST. */
  source: string | null
}

/** What was done in the quarter under the contracts of a service; one sum for each unit. */
export interface StatementActivity {
  state: 'known' | 'part' | 'not-published' | 'not-comparable' | (string & {})
  sums: ActivitySum[]
  reason: string | null
  source: string | null
}

/** difference = spent − payments; unexplained is what is left of it after what is accrued. */
export interface StatementLine {
  service: string
  /** For the whole year. */
  plan: StatementFigure
  budget: StatementFigure
  /** This quarter's days of whole terms, were they paid evenly. */
  contract: StatementFigure
  /** In the whole year, in the plan's own unit. */
  plannedActivity: number | null
  plannedUnit: string | null
  activity: StatementActivity
  spent: StatementFigure
  accrued: StatementFigure
  payments: StatementFigure
  difference: StatementFigure
  unexplained: StatementFigure
  reason: string | null
}

/** A consortium's quarter, reconciled. */
export interface StatementPage {
  organisation: Organisation
  /** Of which anything is published, oldest first. */
  quarters: { year: string; quarter: number }[]
  /** Null where nothing is published of any quarter. */
  statement: {
    consortium: OrganisationName
    year: string
    quarter: number
    from: string
    to: string
    given: StatementFigure
    total: StatementLine
    held: StatementFigure
    reason: string
    lines: StatementLine[]
    checks: { check: string; parts: Pounds | null; whole: Pounds | null; difference: Pounds | null }[]
  } | null
}
