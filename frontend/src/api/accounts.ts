/** Pages of people who sign in: part of the contract in pages.ts. */
import type { FieldProblem } from './pages'

/** Who is signed in. Left out of public pages, which are the same for everybody. */
export interface SignedIn {
  name: string
  /** What every form of the page carries. */
  formToken: string
  doors: { text: string; path: string }[]
}

/** A role with its organisation and days; `lastDay` is null where it has no end. */
export interface GrantRow {
  id: number
  role: string
  organisation: string
  organisationName: string | null
  firstDay: string
  lastDay: string | null
  holds: boolean
}

/** `said` is what has just happened, if anything. */
export interface SignInPage {
  email: string | null
  then: string
  said: string | null
  /** By what provider people may sign in too. */
  openId: string | null
  problems: FieldProblem[]
}

export interface AccountPage {
  email: string
  name: string
  grants: GrantRow[]
  secondFactor: boolean
  /** How many work now. */
  keys: number
  sessions: { id: number; madeAt: string; seenAt: string; address: string; browser: string }[]
  /** The session in which it is shown. */
  here: number
  problems: FieldProblem[]
}

export interface CodePage {
  then: string
  problems: FieldProblem[]
}

/** `secret` and `picture` before it is on; `codes` once, just after. */
export interface FactorPage {
  on: boolean
  secret: string | null
  picture: { size: number; path: string } | null
  codes: string[] | null
  problems: FieldProblem[]
}

export interface KeyRow {
  id: number
  name: string
  prefix: string
  scope: string[]
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  usedAt: string | null
}

/** `made` is the key itself, once, just after. */
export interface KeysPage {
  keys: KeyRow[]
  now: string
  acts: Choice[]
  made: string | null
  problems: FieldProblem[]
}

export interface ForgottenPage {
  asked: boolean
  problems: FieldProblem[]
}

/** `token` is null where the link cannot be used. */
export interface PasswordPage {
  token: string | null
  problems: FieldProblem[]
}

export interface Choice {
  value: string
  text: string
}

/** What was filled in. */
export interface Asked {
  email: string | null
  name: string | null
  role: string | null
  organisation: string | null
  lastDay: string | null
}

export interface PeoplePage {
  people: { id: number; email: string; name: string; state: 'invited' | 'open' | 'closed'; roles: string[] }[]
  roles: Choice[]
  asked: Asked
  problems: FieldProblem[]
}

export interface PersonPage {
  id: number
  email: string
  name: string
  state: 'invited' | 'open' | 'closed'
  grants: GrantRow[]
  roles: Choice[]
  asked: Asked
  problems: FieldProblem[]
}

/** An entry of the audit trail; `accountId` is null where nobody was signed in, `network` at the operator's terminal. */
export interface AuditLine {
  number: number
  at: string
  accountId: number | null
  accountName: string | null
  keyId: number | null
  act: string
  record: string | null
  organisation: string | null
  network: string | null
  address: string | null
  outcome: 'done' | 'refused' | 'failed'
  hash: string
}

export interface AuditPage {
  lines: AuditLine[]
  next: number | null
  asked: {
    account: string | null
    act: string | null
    organisation: string | null
    outcome: string | null
    from: string | null
    to: string | null
  }
  problems: FieldProblem[]
}

export interface DemoMailPage {
  mails: { id: number; recipient: string; subject: string; body: string; madeAt: string }[]
}
