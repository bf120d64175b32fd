import type { FollowingPage } from '../api/following'

/** How often mail comes. */
export const rhythms = [
  { value: 'daily', text: 'Once a day, in the morning, if there is anything new' },
  { value: 'weekly', text: 'Once a week, on Monday morning, if there is anything new' },
]

/** What is followed, in words. */
export function followed({ title, words }: { title: string | null; words: string | null }): string {
  return words ? `${title}: “${words}”` : (title ?? '')
}

/** The heading of what a link in a mail leads to. */
export const headings: Record<FollowingPage['step'], string> = {
  confirm: 'Do you want this mail?',
  confirmed: 'You will be told',
  manage: 'What you follow',
  changed: 'It is changed',
  stop: 'Stop this mail?',
  stopped: 'It has stopped',
  unusable: 'This link cannot be used',
}
