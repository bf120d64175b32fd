// From what a plan wants to reach to what was paid, and back.
import type { ActivitySum } from './activity'
import type { OrganisationName, Organisation, Pounds } from './records'

/** One way; what is not published on it is null, and `missing` says so. */
export interface PlanThread {
  consortium: OrganisationName
  year: string | null
  objective: string | null
  objectiveTitle: string | null
  /** Whether the objective names the service line, or both belong to one priority. */
  tie: 'service-line' | 'priority' | (string & {}) | null
  serviceLine: string | null
  serviceLineTitle: string | null
  /** In the whole year. */
  planned: Pounds | null
  contract: string | null
  contractTitle: string | null
  providerName: string | null
  provider: OrganisationName | null
  /** Over the whole term. */
  value: Pounds | null
  /** To the contract's suppliers between the two days. */
  paid: Pounds | null
  paidFrom: string | null
  paidTo: string | null
  confidence: number | null
  otherContracts: number | null
  payments: string | null
  /** Done under the contract in the plan's year. */
  activity: ActivitySum[]
  feedback: number | null
  missing: string[]
}

export interface ThreadPage {
  organisation: Organisation
  /** Of which there is a plan, the newest first. */
  years: string[]
  filters: {
    year: string | null
    objective: string | null
    serviceLine: string | null
    contract: string | null
    payment: string | null
  }
  threads: PlanThread[]
}
