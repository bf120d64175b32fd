import { date } from '../format'

/** What has just happened, when somebody comes to the page on which they sign in. */
export function saidAtSignIn(said: string | null): string | undefined {
  switch (said) {
    case 'signed-out':
      return 'You are signed out.'
    case 'signed-out-everywhere':
      return 'You are signed out in every browser.'
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
