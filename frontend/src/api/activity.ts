// What was done under contracts, month by month.
import type { OrganisationName, Pounds } from './records'
import type { ControlledTotal } from './referrals'
import type { Sourced } from './register'

/** How care is given; each is counted in one unit. */
export type PointOfDelivery =
  | 'elective-admission'
  | 'day-case'
  | 'emergency-admission'
  | 'first-attendance'
  | 'follow-up-attendance'
  | 'emergency-attendance'
  | 'contact'
  | 'test'
  | 'bed-day'
  | 'call'
  | 'journey'
  | (string & {})

/** `value` is null where the count is suppressed. */
export interface ControlledCount {
  status: 'shown' | 'suppressed' | (string & {})
  value: number | null
  least: number
  greatest: number
}

export interface ContractActivity extends Sourced {
  month: string
  consortium: OrganisationName
  /** Of the contract, as the return writes it. */
  reference: string
  /** Null where the newest register has none of this reference. */
  contract: string | null
  title: string | null
  tie: 'reference' | 'letters' | (string & {}) | null
  confidence: number | null
  serviceLine: string | null
  point: PointOfDelivery
  unit: string
  planned: number | null
  actual: ControlledCount
  price: Pounds | null
  /** The published figure at the price. */
  value: Pounds | null
}

/** What activity of some months comes to in one unit. */
export interface ActivitySum {
  unit: string
  from: string
  to: string
  planned: number | null
  actual: ControlledTotal
  value: Pounds | null
}

/** What was done under a contract, the newest month first. */
export interface ActivityShown {
  sums: ActivitySum[]
  items: ContractActivity[]
  count: number
}
