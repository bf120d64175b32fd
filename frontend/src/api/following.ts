/** Pages of whoever follows something: part of the contract in pages.ts. */
import type { FieldProblem } from './pages'

export type Rhythm = 'daily' | 'weekly'

/** `words` is what is searched for; `question` goes along with the form; `asked` once a mail is on its way. */
export interface FollowPage {
  title: string
  words: string | null
  question: { name: string; value: string }[]
  page: string
  atom: string | null
  json: string | null
  asked: boolean
  email: string | null
  rhythm: string
  problems: FieldProblem[]
}

/** What a link in a mail leads to; the rest is null where nothing is shown of it. */
export interface FollowingPage {
  step: 'confirm' | 'confirmed' | 'manage' | 'changed' | 'stop' | 'stopped' | 'unusable'
  token: string | null
  title: string | null
  words: string | null
  page: string | null
  rhythm: string | null
}
