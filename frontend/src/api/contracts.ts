// What consortia have agreed with providers, and what was paid under it.
import type { ActivityShown } from './activity'
import type { DecisionsShown } from './decisions'
import type { FieldProblem } from './pages'
import type { List, OrganisationName, Pounds, Reply } from './records'
import type { Sourced } from './register'

/** By which route a provider was chosen. */
export type Route =
  | 'any-qualified-provider'
  | 'open'
  | 'restricted'
  | 'negotiated'
  | 'framework'
  | 'single-action'
  | 'other'
  | (string & {})

/** Of the five facts that must be published of each contract. */
export type ContractFact = 'provider' | 'services' | 'amount' | 'dates' | 'process' | (string & {})

export interface ContractSupplier {
  name: string
  organisation: OrganisationName | null
  identifier: string | null
  office: string | null
}

/** `line` of the register states the contract as changed. */
export interface Amendment {
  on: string
  valueBefore: Pounds | null
  valueAfter: Pounds | null
  endsBefore: string | null
  endsAfter: string | null
  reason: string | null
  line: number
}

/** A contract as its consortium's newest register states it. */
export interface Contract extends Sourced {
  id: string
  consortium: OrganisationName
  reference: string
  ocid: string
  title: string
  services: string | null
  suppliers: ContractSupplier[]
  route: Route | null
  process: string | null
  /** Over the whole term; null where it is not known. */
  value: Pounds | null
  valueAtAward: Pounds | null
  awardedOn: string | null
  from: string | null
  to: string | null
  lead: OrganisationName | null
  associates: OrganisationName[]
  procuredBy: string | null
  procuredBecause: string | null
  serviceLine: string | null
  quality: string | null
  qualityMet: 'met' | 'partly' | 'not-met' | 'not-measured' | (string & {}) | null
  missing: ContractFact[]
  amendments: Amendment[]
  /** What those whom it names say about it. */
  replies: Reply[]
}

/** What was paid to a contract's suppliers between `from` and `to`, the days of its term for which payments are published. */
export interface ContractPaid {
  contract: string
  value: Pounds | null
  /** The value's share of those days, were it paid evenly by the day. */
  evenly: Pounds | null
  from: string | null
  to: string | null
  suppliers: {
    supplier: string
    name: string
    method: 'code' | 'name' | (string & {})
    confidence: number
    lines: number
    amount: Pounds
  }[]
  confidence: number | null
  /** The consortium's other contracts with one of the same suppliers. */
  others: string[]
  lines: number
  amount: Pounds
}

/** Largest first, five at most. */
export interface ContractsShown {
  items: Contract[]
  count: number
}

export type ContractSort = '-value' | 'provider' | 'title' | 'to' | '-from'

export interface ContractsPage {
  filters: {
    consortium: OrganisationName | null
    provider: OrganisationName | null
    route: Route | null
    q: string | null
    /** Only contracts under which services were due on this day. */
    on: string | null
    sort: ContractSort
    cursor: string | null
  }
  problems: FieldProblem[]
  list: List<Contract>
  /** Whose registers are published. */
  consortia: OrganisationName[]
}

export interface ContractPage {
  contract: Contract
  paid: ContractPaid | null
  activity: ActivityShown
  /** That led to the contract or changed it. */
  decisions: DecisionsShown
}
