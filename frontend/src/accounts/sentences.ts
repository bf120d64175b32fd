import type { AuditLine } from '../api/accounts'
import { date } from '../format'

/** What has just happened, when somebody comes to the page on which they sign in. */
export function saidAtSignIn(said: string | null): string | undefined {
  switch (said) {
    case 'signed-out':
      return 'You are signed out.'
    case 'signed-out-everywhere':
      return 'You are signed out in every browser.'
    case 'not-by-openid':
      return 'You could not be signed in that way. Ask a steward of the portal whether you have an account.'
    case 'password-set':
      return 'Your password is set. Sign in with it.'
    default:
      return undefined
  }
}

/** The days of a role, as people say them. */
export function days(firstDay: string, lastDay: string | null): string {
  if (lastDay === null) return `since ${date(firstDay)}`
  return lastDay < firstDay ? 'never begun' : `${date(firstDay)} to ${date(lastDay)}`
}

/** Where the fields of the people pages stand, for the summary of what is wrong. */
export const fields = {
  name: 'name',
  email: 'email',
  role: 'role',
  organisation: 'organisation',
  lastDay: 'lastDay',
}

export function stateSaid(state: 'invited' | 'open' | 'closed'): string {
  return { invited: 'Invited, has not set a password', open: 'Open', closed: 'Closed' }[state]
}

export function whoSaid({ accountName, accountId, keyId, network }: AuditLine): string {
  if (accountId === null) return network === null ? 'The operator' : 'Nobody signed in'
  return `${accountName ?? 'Account'} (${accountId})${keyId === null ? '' : ` by key ${keyId}`}`
}

/** A letter's text, its addresses told apart so that they can be links. */
export function pieces(text: string): { text: string; link: boolean }[] {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => ({ text: piece, link: index % 2 === 1 }))
}
