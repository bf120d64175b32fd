/** Pages of what people said, and its records: part of the contract in pages.ts. */
import type { Consultation } from './consultations'
import type { FieldProblem } from './pages'
import type { List, OrganisationName } from './records'
import type { Recommendation, Report } from './reports'

export type AnswerState = 'answered' | 'answered-late' | 'running' | 'overdue' | 'no-clock'

export interface Feedback {
  healthwatch: OrganisationName
  reference: string
  about: OrganisationName
  service: string
  /** In which care was given. */
  month: string
  channel: string
  /** 1 for very bad to 5 for very good. */
  rating: number | null
  themes: string[]
  /** `[name removed]` and the like stand where moderation took something out. */
  words: string
  people: number
  commitment: string
  receivedOn: string
  /** When it first became public. */
  askedOn: string
  dueOn: string | null
  answeredOn: string | null
  state: AnswerState
  edition: number
  line: number
}

export interface Response {
  by: OrganisationName
  healthwatch: OrganisationName
  reference: string
  kind: 'answer' | 'extension' | 'pause' | 'rating'
  saidOn: string
  until: string | null
  workingDays: number | null
  /** What HealthWatch thinks of the answer, 1 to 5. */
  rating: number | null
  words: string
  change: string | null
  changeBy: string | null
  changedOn: string | null
  evidence: string | null
  dueOn: string | null
  edition: number
  line: number
}

export interface FeedbackCounts {
  items: number
  people: number
  answered: number
  answeredLate: number
  running: number
  overdue: number
  /** How many gave 1, 2, 3, 4, 5. */
  ratings: number[]
}

export interface ThemeCount {
  theme: string
  title: string
  items: number
}

/** How many of the things said about care in a period speak of a theme. */
export interface ThemePeriod {
  /** The first month, 2013-04. */
  from: string
  to: string
  theme: string
  title: string
  items: number
  /** All things said about care in the period, ten at least. */
  said: number
  share: number
}

export interface FeedbackPage {
  filters: {
    about: OrganisationName | null
    healthwatch: OrganisationName | null
    theme: string | null
    words: string | null
    from: string | null
    to: string | null
    state: string | null
    rating: number | null
    channel: string | null
    service: string | null
    cursor: string | null
  }
  problems: FieldProblem[]
  /** The words as they may have been meant. */
  meant: string | null
  counts: FeedbackCounts
  /** Of the items under the filters, the most frequent first. */
  themes: ThemeCount[]
  months: { month: string; items: number }[]
  /** Empty where too few things were said. */
  overTime: ThemePeriod[]
  /** Every theme there is. */
  choices: ThemeCount[]
  items: List<Feedback>
  /** In the order of the items; empty where no words were asked for. */
  snippets: { text: string; found: boolean }[][]
}

export interface ClockDay {
  date: string
  /** Which working day it is; null where it does not count. */
  number: number | null
  why: string | null
}

export interface FeedbackItemPage {
  item: Feedback
  themes: ThemeCount[]
  /** The day of the edition. */
  today: string
  clock: { sentence: string; source: string; workingDays: number; days: ClockDay[] } | null
  /** The oldest first. */
  responses: Response[]
  similar: Feedback[]
}

export interface AnswersPage {
  today: string
  counts: FeedbackCounts
  bodies: {
    organisation: OrganisationName
    items: number
    inTime: number
    late: number
    overdue: number
    running: number
    medianDays: number | null
    /** Null where fewer than ten were due. */
    share: { value: number; low: number; high: number } | null
  }[]
}

/** What became of what was sent. */
export interface ModerationCounts {
  letThrough: number
  waiting: number
  returned: number
  withdrawn: number
  /** Why items were not published. */
  whys: { rule: string; sentence: string; items: number }[]
  /** From the day an item came to the day it was public. */
  medianDays: number | null
  shortestDays: number | null
  longestDays: number | null
}

export interface FeedbackModerationPage {
  today: string
  /** Of all of England. */
  counts: ModerationCounts
  healthwatches: (Omit<ModerationCounts, 'whys'> & { healthwatch: OrganisationName })[]
}

/** An item that waits for a moderator. */
export interface WaitingItem {
  id: number
  healthwatch: OrganisationName
  period: { from: string; to: string }
  reference: string
  about: OrganisationName
  service: string
  month: string
  channel: string
  rating: number | null
  themes: string[]
  people: number
  words: string
  marks: { from: number; until: number; reason: string }[]
  concerns: string[]
  serious: boolean
  /** What one of the two moderators would publish. */
  proposal: string | null
  yours: boolean
  receivedAt: string
}

export interface QueuePage {
  items: WaitingItem[]
  ready: { healthwatch: OrganisationName; period: { from: string; to: string }; ready: number; waiting: number }[]
  problems: FieldProblem[]
}

export interface QueueItemPage {
  item: WaitingItem
  /** The words in order; those with a number are proposed redactions. */
  pieces: { text: string; mark: number | null; reason: string | null }[]
  whys: { slug: string; title: string }[]
  next: number | null
  left: number
  problems: FieldProblem[]
}

/** Where an item stands, for the HealthWatch that sent it. */
export type SentState =
  'received' | 'screened' | 'second-needed' | 'moderated' | 'published' | 'returned' | 'withdrawn' | 'left-out'

export interface SentPage {
  healthwatches: OrganisationName[]
  items: {
    healthwatch: OrganisationName
    reference: string
    about: OrganisationName
    month: string
    words: string
    concerns: string[]
    state: Exclude<SentState, 'received'>
    reason: string | null
    receivedAt: string
    /** Every state that it has come to, the first that it was received. */
    stages: { state: SentState; at: string }[]
  }[]
  /** Files that were received and that screening has not read yet. */
  unscreened: { submission: number; period: { from: string; to: string }; receivedAt: string }[]
  themes: ThemeCount[]
  typed: Record<string, string>
  sent: boolean
  problems: FieldProblem[]
}

export interface AnswerFormPage {
  organisations: OrganisationName[]
  open: Feedback[]
  item: Feedback | null
  said: Response[]
  today: string
  problems: FieldProblem[]
}

/** What people say of a body, or told a HealthWatch. */
export interface PeopleSay {
  counts: FeedbackCounts
  themes: ThemeCount[]
  overTime: ThemePeriod[]
  items: Feedback[]
  /** A HealthWatch's newest. */
  reports: Report[]
  /** What HealthWatch recommended to it, what is overdue first. */
  recommended: Recommendation[]
  /** A consortium's, those that close last. */
  consultations: Consultation[]
  /** The day of the edition. */
  today: string
  /** Only of a HealthWatch. */
  moderation: ModerationCounts | null
}
