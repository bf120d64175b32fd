/** Pages of people at work with returns: part of the contract in pages.ts. */
import type { FieldProblem } from './pages'
import type { OrganisationName, Pounds, RowChange, SentLine, Severity } from './records'

export type SubmissionState =
  | 'queued'
  | 'checking'
  | 'refused'
  | 'accepted'
  | 'proposed'
  | 'sent-back'
  | 'approved'
  | 'published'
  | 'discarded'
  | 'withdrawn'

/** First and last day, both inside. */
interface Days {
  from: string
  to: string
}

/** One delivery on its way to the public. `rows` is null before it was checked; `progress` is null when no check is under way. */
export interface Submission {
  id: number
  kind: string
  organisation: OrganisationName
  period: Days
  fileName: string
  bytes: number
  state: SubmissionState
  /** Says that there is nothing to report. */
  nil: boolean
  submittedAt: string
  rows: {
    read: number
    accepted: number
    refused: number
    held: number
    acceptedAmount: Pounds | null
    refusedAmount: Pounds | null
    heldAmount: Pounds | null
  } | null
  progress: { rows: number; of: number | null } | null
  /** Held rows that nobody has decided about. */
  undecided: number
  cause: string | null
  reason: string | null
  publishAt: string | null
  edition: number | null
  problem: string | null
  /** The published submission whose released rows this brings. */
  follows: number | null
  /** Whether the reader submitted it, and so cannot approve it. */
  yours: boolean
}

export interface OwedWork {
  kind: string
  title: string
  organisation: OrganisationName
  period: Days
  dueOn: string
  daysLate: number
  edition: number | null
  submission: number | null
  state: SubmissionState | null
}

export interface SubmissionFinding {
  number: number
  rule: string
  severity: Severity
  line: number | null
  column: string | null
  value: string | null
  message: string
  /** The row and two on either side, as sent; null where they were not read. */
  around: SentLine[] | null
}

export interface FindingGroup {
  rule: string
  severity: Severity
  sentence: string
  mend: string
  count: number
}

export interface UnderstoodColumn {
  letter: string
  heading: string
  column: string | null
  evidence: 'heading' | 'content' | 'publisher' | null
  examples: string[]
}

export interface HeldRow {
  submission: number
  organisation: OrganisationName
  kind: string
  line: number
  messages: string[]
  around: SentLine[]
  ruling: 'release' | 'refuse' | null
  reason: string | null
  decidedBy: string | null
  decidedAt: string | null
}

interface PreviewSum {
  rows: number
  amount: Pounds | null
}

export interface Preview {
  /** Editions that it takes the place of. */
  against: number[]
  before: PreviewSum
  after: PreviewSum
  held: PreviewSum
  refused: PreviewSum
  changes: { added: number; removed: number; changed: number }
  headings: string[]
  rows: SentLine[]
  largest: { name: string; rows: number; amount: Pounds }[]
}

export interface WorkPage {
  today: string
  open: Submission[]
  /** Not published, the longest due first. */
  owed: OwedWork[]
  /** The last that were. */
  published: OwedWork[]
  maySubmit: boolean
  /** Whether the reader gives more time. */
  mayExtend: boolean
  /** Whether rows wait for this reader; null for those who do not decide about rows. */
  held: boolean | null
}

export interface SubmitPage {
  kinds: { kind: string; title: string }[]
  organisations: OrganisationName[]
  kind: string | null
  publisher: string | null
  period: string | null
  /** Whether all is known but the file. */
  ready: boolean
  largest: number
  problems: FieldProblem[]
}

export interface SubmissionPage {
  submission: Submission
  title: string
  /** Of which findings are shown. */
  rule: string | null
  findings: { groups: FindingGroup[]; items: SubmissionFinding[]; next: number | null }
  columns: UnderstoodColumn[]
  choices: { slug: string; title: string }[]
  held: { items: HeldRow[]; next: string | null }
  preview: Preview | null
  changes: RowChange[]
  moreChanges: number | null
  history: { at: string; act: string; role: string | null; words: string | null }[]
  may: { prepare: boolean; approve: boolean; decide: boolean }
  problems: FieldProblem[]
}

export interface ModerationPage {
  rows: { items: HeldRow[]; next: string | null }
  problems: FieldProblem[]
}

/** More time for a return, given by the Board. */
export interface ExtendPage {
  kinds: { kind: string; title: string }[]
  asked: {
    kind: string | null
    organisation: string | null
    period: string | null
    dueOn: string | null
    reason: string | null
  }
  problems: FieldProblem[]
}

/** A reply to a figure, to be written. */
export interface ReplyPage {
  organisations: OrganisationName[]
  asked: { organisation: string | null; edition: string | null; line: string | null; statement: string | null }
  problems: FieldProblem[]
}
