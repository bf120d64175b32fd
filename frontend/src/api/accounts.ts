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
  problems: FieldProblem[]
}

export interface AccountPage {
  email: string
  name: string
  grants: GrantRow[]
}
