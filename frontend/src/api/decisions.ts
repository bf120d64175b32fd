// What consortia decided to buy from whom, and who was there.
import type { Route } from './contracts'
import type { List, OrganisationName, Pounds, Reply } from './records'
import type { Sourced } from './register'

export type Participation = 'decided' | 'attended' | 'abstained' | 'left' | (string & {})

/** A line of a register of interests that speaks of somebody who was at a decision. */
export interface RegisteredInterest extends Sourced {
  providerName: string
  kind: 'financial' | 'non-financial-professional' | 'non-financial-personal' | 'indirect'
  /** Of the provider, in per cent. */
  share: number | null
  from: string | null
  /** May be after the decision. */
  declaredOn: string
}

export interface Participant {
  /** Null where the name is withheld. */
  person: string | null
  withheld: string | null
  practice: OrganisationName | null
  role: string | null
  participation: Participation
  /** Declared at the decision. */
  interest: string | null
  provider: OrganisationName | null
  providerName: string | null
  managed: string | null
  /** Null where the register says nothing or the name is withheld. */
  registered: RegisteredInterest | null
  line: number
}

export interface Decision extends Sourced {
  id: string
  consortium: OrganisationName
  reference: string
  decidedOn: string
  meeting: string
  title: string
  decided: string
  /** Id of the contract, where the consortium's register states it. */
  contract: string | null
  contractReference: string | null
  provider: OrganisationName | null
  providerName: string | null
  value: Pounds | null
  route: Route | null
  routeBecause: string | null
  procuredBy: string | null
  procuredBecause: string | null
  bidders: OrganisationName[]
  participants: Participant[]
  /** What those whom it names say about it. */
  replies: Reply[]
}

/** The last first, ten at most. */
export interface DecisionsShown {
  items: Decision[]
  count: number
}

export interface DecisionsPage {
  filters: {
    consortium: OrganisationName | null
    provider: OrganisationName | null
    /** Whether only decisions at which somebody declared an interest are shown, or only others. */
    interest: boolean | null
    q: string | null
    cursor: string | null
  }
  list: List<Decision>
  /** Whose decisions are published. */
  consortia: OrganisationName[]
}

export interface DecisionPage {
  decision: Decision
}
