import type { FieldProblem } from './pages'
import type { List, OrganisationName } from './records'

/** Computed on the day of the edition, never declared. */
export type RecommendationState = 'waiting' | 'overdue' | 'accepted' | 'behind' | 'refused' | 'done'

export interface Report {
  healthwatch: OrganisationName
  reference: string
  title: string
  /** In plain English. */
  summary: string
  easyRead: string | null
  /** To whom a draft was sent, to look for mistakes of fact. */
  draftTo: OrganisationName | null
  draftOn: string | null
  publishedOn: string
  recommendationCount: number
  answered: number
  overdue: number
  edition: number
  line: number
}

export interface Recommendation {
  healthwatch: OrganisationName
  reference: string
  number: number
  to: OrganisationName
  words: string
  publishedOn: string
  dueOn: string | null
  answeredOn: string | null
  doneBy: string | null
  state: RecommendationState
  edition: number
  line: number
}

export interface RecommendationAnswer {
  by: OrganisationName
  healthwatch: OrganisationName
  reference: string
  /** 0 where it is a whole report that was taken further. */
  number: number
  kind: 'accepted' | 'refused' | 'done' | 'acknowledged'
  saidOn: string
  words: string
  doneBy: string | null
  evidence: string | null
  edition: number
  line: number
}

/** A form for a report with its recommendations, and one to take something further. */
export interface ReportFormPage {
  healthwatches: OrganisationName[]
  reports: Report[]
  /** That are not done. */
  recommendations: Recommendation[]
  /** How many recommendations the form takes. */
  most: number
  today: string
  typed: Record<string, string>
  problems: FieldProblem[]
}

export interface RecommendationFormPage {
  organisations: OrganisationName[]
  /** Neither done nor refused. */
  open: Recommendation[]
  /** Taken further to them, and not acknowledged. */
  taken: Escalation[]
  item: {
    healthwatch: OrganisationName
    reference: string
    /** 0 where a whole report was taken further. */
    number: number
    to: OrganisationName
    words: string
    taken: boolean
  } | null
  today: string
  typed: Record<string, string>
  problems: FieldProblem[]
}

export interface Escalation {
  healthwatch: OrganisationName
  reference: string
  /** 0 where it is the whole report. */
  number: number
  to: OrganisationName
  words: string
  sentOn: string
  dueOn: string | null
  acknowledgedOn: string | null
  overdue: boolean
  edition: number
  line: number
}

export interface ReportsPage {
  healthwatch: OrganisationName | null
  body: OrganisationName | null
  cursor: string | null
  problems: FieldProblem[]
  /** The day of the edition. */
  today: string
  reports: List<Report>
  /** Whose days are over, the longest over first. */
  unanswered: Recommendation[]
}

export interface ReportPage {
  report: Report
  today: string
  rule: { sentence: string; source: string } | null
  threads: { recommendation: Recommendation; answers: RecommendationAnswer[] }[]
  escalations: { escalation: Escalation; answers: RecommendationAnswer[] }[]
}
