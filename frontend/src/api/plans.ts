// What consortia plan, and how each version of a plan differs from the one before it.
import type { Contract } from './contracts'
import type { Document } from './documents'
import type { List, OrganisationName, Pounds } from './records'
import type { Sourced } from './register'

export type PlanPart =
  | 'statement'
  | 'need'
  | 'priority'
  | 'objective'
  | 'service-line'
  | 'quality-requirement'
  | 'scheme'
  | 'milestone'
  | 'pooled-budget'
  | 'document'
  | (string & {})

/** The newest version of a consortium's plan for a year. */
export interface Plan {
  id: string
  consortium: OrganisationName
  year: string
  status: 'draft' | 'published' | 'revised' | (string & {})
  summary: string | null
  needs: number
  objectives: number
  schemes: number
  planned: Pounds | null
  savings: Pounds | null
  versions: number
  edition: number
  publishedAt: string
}

/** An item of a plan; what has no meaning for its part is null. */
export interface PlanItem extends Sourced {
  consortium: OrganisationName
  year: string
  part: PlanPart
  reference: string
  /** Reference of the item that it belongs to. */
  under: string | null
  title: string
  detail: string | null
  source: string | null
  domain: number | null
  baseline: number | null
  target: number | null
  unit: string | null
  startsOn: string | null
  dueOn: string | null
  owner: string | null
  evidence: string | null
  planned: Pounds | null
  activity: number | null
  partner: OrganisationName | null
  /** SHA-256 of a file that belongs to the plan. */
  document: string | null
}

export interface PlanVersion {
  edition: number
  publishedAt: string
  status: Plan['status']
  reason: string | null
}

/** `field` is null where the whole item came or went. */
export interface PlanChange {
  edition: number
  change: 'added' | 'dropped' | 'changed' | (string & {})
  part: PlanPart
  reference: string
  title: string
  field: string | null
  before: string | null
  after: string | null
}

export interface PlanDuty {
  duty: string
  source: string
  met: boolean
  said: string
}

export interface PlanInFull {
  plan: Plan
  items: PlanItem[]
  versions: PlanVersion[]
  changes: PlanChange[]
  duties: PlanDuty[]
}

export type Rating =
  | 'reached'
  | 'reached-late'
  | 'on-track'
  | 'behind'
  | 'overdue'
  | 'not-due'
  | 'not-reported'
  | 'not-rated'
  | (string & {})

/** What was reported of an item for a period; its rating is that of the period's last day. */
export interface Progress extends Sourced {
  consortium: OrganisationName
  year: string
  part: PlanPart
  reference: string
  title: string | null
  dropped: boolean
  from: string
  measuredOn: string
  value: number | null
  /** Where the straight line from baseline to target was on that day. */
  expected: number | null
  /** Since the scheme's first day. */
  saved: Pounds | null
  reachedOn: string | null
  rating: Rating
  narrative: string | null
}

/** How far an objective, a scheme or a milestone is, on the day of the edition. */
export interface ItemProgress {
  part: PlanPart
  reference: string
  title: string
  /** Left out of the newest version. */
  dropped: boolean
  baseline: number | null
  target: number | null
  unit: string | null
  planned: Pounds | null
  dueOn: string | null
  rating: Rating
  daysOverdue: number | null
  /** The first period first. */
  reported: Progress[]
}

export interface PlanProgress {
  day: string
  items: ItemProgress[]
}

/** Objectives are counted by their rating on the day of the edition. */
export interface ComparedPlan {
  plan: Plan
  reached: number
  onTrack: number
  behind: number
  overdue: number
  open: number
  dutiesMet: number
  duties: number
  paid: Pounds | null
}

/** One thing that is planned, in all plans that have it. */
export interface ComparedItem {
  part: PlanPart
  title: string
  items: PlanItem[]
}

export interface PlanComparison {
  matchedBy: 'reference' | 'title' | (string & {})
  plans: ComparedPlan[]
  items: ComparedItem[]
}

export interface ComparePlansPage {
  asked: string[]
  comparison: PlanComparison | null
  choices: Plan[]
}

export interface DraftFinding {
  rule: string
  severity: string
  message: string
  mend: string
}

/** An item of a plan that is being written. */
export interface DraftItem {
  part: PlanPart
  reference: string
  title: string
  /** Whether it was changed since can be told by it. */
  version: string
  findings: DraftFinding[]
}

/** Findings are those of the file as a whole. */
export interface DraftPlan {
  items: DraftItem[]
  findings: DraftFinding[]
  /** Whether anything in it was changed since can be told by it. */
  version: string
}

export interface DraftField {
  name: string
  title: string
  hint: string
  value: string
  large: boolean
}

export interface PlanEditorPage {
  organisations: OrganisationName[]
  consortium: OrganisationName | null
  year: string | null
  draft: DraftPlan | null
  part: PlanPart | null
  /** Of the item until now; empty for a new one. */
  reference: string
  /** Of the item as it was opened. */
  version: string
  fields: DraftField[]
  /** What stands there now, where somebody changed the item since. */
  theirs: DraftField[]
  problems: { field: string; message: string }[]
}

export interface PlansPage {
  consortium: OrganisationName | null
  cursor: string | null
  list: List<Plan>
}

export interface PlanPage {
  plan: PlanInFull
  progress: PlanProgress
  /** Of the consortium, those that name a service line. */
  contracts: Contract[]
  /** All that it has published to have paid in the year. */
  paid: { lines: number; amount: Pounds } | null
  documents: Document[]
  /** Searched for in the documents. */
  words: string | null
}
