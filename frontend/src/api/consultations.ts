import type { FieldProblem } from './pages'
import type { List, OrganisationName } from './records'

/** On the day of the edition. */
export type ConsultationState = 'planned' | 'open' | 'closed' | 'decided'
export type QuestionKind = 'choice' | 'scale' | 'words'

export interface Consultation {
  consortium: OrganisationName
  reference: string
  title: string
  /** In plain English. */
  proposal: string
  easyRead: string | null
  opensOn: string
  closesOn: string
  /** First and last day counted. */
  days: number
  whyShort: string | null
  state: ConsultationState
  /** Verified by mail, and looked at by a moderator. */
  responseCount: number
  decidedOn: string | null
  edition: number
  line: number
}

export interface ConsultationOutcome {
  consortium: OrganisationName
  reference: string
  kind: 'consultation' | 'question' | 'document' | 'analysis' | 'decision' | 'outcome' | 'involvement' | 'referral'
  number: number
  words: string
  done: string | null
  to: OrganisationName | null
  saidOn: string
  acknowledgedOn: string | null
  dueOn: string | null
  edition: number
  line: number
}

export interface ConsultationAnswer {
  consortium: OrganisationName
  reference: string
  question: number
  response: number
  words: string
  edition: number
  line: number
}

export interface ConsultationsPage {
  consortium: OrganisationName | null
  cursor: string | null
  problems: FieldProblem[]
  today: string
  open: Consultation[]
  consultations: List<Consultation>
}

export interface AskedQuestion {
  number: number
  kind: QuestionKind
  words: string
  choices: { label: string; people: number }[]
  analysis: ConsultationOutcome[]
  answers: ConsultationAnswer[]
}

/** A file that belongs to a consultation; its bytes are at /documents/{sha256}.pdf. */
export interface ConsultationDocument {
  consortium: OrganisationName
  reference: string
  title: string
  /** What it holds. */
  words: string
  sha256: string
  size: number
  pages: number
  edition: number
  line: number
}

export interface ConsultationPage {
  consultation: Consultation
  today: string
  rule: { sentence: string; source: string; kept: boolean } | null
  documents: ConsultationDocument[]
  questions: AskedQuestion[]
  outcomes: ConsultationOutcome[]
  answers: number
}

export interface ConsultationFormPage {
  consortium: OrganisationName
  reference: string
  title: string
  opensOn: string
  closesOn: string
  state: 'open' | 'sent' | 'closed' | 'too-many'
  questions: { number: number; kind: QuestionKind; words: string; choices: string[] }[]
  /** By field; never the e-mail address. */
  typed: Record<string, string>
  problems: FieldProblem[]
}

export interface ConfirmPage {
  state: 'ask' | 'counts' | 'before' | 'no-link'
  token: string | null
  consultation: string | null
}

/** Answers of one person that wait for a moderator. */
export interface WaitingResponse {
  id: number
  consortium: OrganisationName
  reference: string
  title: string
  consent: boolean
  answers: {
    question: number
    asked: string
    choice: string | null
    words: string | null
    marks: { from: number; until: number; reason: string }[]
  }[]
  concerns: string[]
  serious: boolean
  proposal: string | null
  yours: boolean
  confirmedAt: string
}

export interface ResponseQueuePage {
  responses: WaitingResponse[]
  ready: { consortium: string; month: string; ready: number; waiting: number }[]
}

export interface ResponseItemPage {
  response: WaitingResponse
  /** In the order of the answers; empty of a choice. */
  pieces: { text: string; mark: number | null; reason: string | null }[][]
  next: number | null
  left: number
  problems: FieldProblem[]
}
