import type {
  AnswersPage,
  AnswerState,
  Feedback,
  FeedbackCounts,
  FeedbackItemPage,
  FeedbackPage,
  ModerationCounts,
  SentState,
  ThemePeriod,
} from '../api/feedback'
import { count, counted, date, listed, percent } from '../format'

/** What an answer's state is called. */
export const states: Record<AnswerState, string> = {
  answered: 'Answered in time',
  'answered-late': 'Answered late',
  running: 'Answer not due yet',
  overdue: 'Overdue',
  'no-clock': 'No date was set',
}

export const signs = {
  answered: 'passed',
  'answered-late': 'late',
  running: 'not-due',
  overdue: 'warned',
  'no-clock': 'not-due',
} as const

/** “3 items of feedback from 21 people: 1 answered in time, 1 late, 2 overdue.” */
export function countsSaid(counts: FeedbackCounts): string {
  if (!counts.items) return 'Nothing is published that fits.'
  const stands = [
    counts.answered && `${count(counts.answered)} answered in time`,
    counts.answeredLate && `${count(counts.answeredLate)} answered late`,
    counts.running && `${count(counts.running)} with the answer not due yet`,
    counts.overdue && `${count(counts.overdue)} overdue`,
  ].filter(Boolean)
  const from = `${counted(counts.items, 'thing')} that ${counts.people === 1 ? 'one person' : `${count(counts.people)} people`} said`
  return stands.length ? `${from}: ${stands.join(', ')}.` : `${from}.`
}

export function listTitle(page: FeedbackPage): string {
  const { about, healthwatch } = page.filters
  if (about) return `What people say about ${about.name}`
  return healthwatch ? `What people told ${healthwatch.name}` : 'What people say about their care'
}

/** Where one item stands, in a sentence. */
export function stands({ item, today }: FeedbackItemPage): string {
  const about = item.about.name
  if (item.state === 'answered' && item.answeredOn && item.dueOn)
    return `It was answered on ${date(item.answeredOn)}; the answer was due on ${date(item.dueOn)}.`
  if (item.state === 'answered-late' && item.answeredOn && item.dueOn)
    return `It was answered on ${date(item.answeredOn)}, ${counted(daysBetween(item.dueOn, item.answeredOn), 'day')} after the answer was due.`
  if (item.answeredOn) return `It was answered on ${date(item.answeredOn)}.`
  if (item.state === 'overdue' && item.dueOn)
    return `${about} has not answered. The answer was due on ${date(item.dueOn)}, ${counted(daysBetween(item.dueOn, today), 'day')} ago.`
  if (item.state === 'running' && item.dueOn) return `${about} has until ${date(item.dueOn)} to answer.`
  return `${about} has not answered, and no rule says by when it should.`
}

const ratings = ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good']

export function ratingSaid(rating: number | null): string | null {
  return rating === null ? null : (ratings[rating - 1] ?? null)
}

export const channels: Record<string, string> = {
  survey: 'in a survey',
  visit: 'on a visit',
  web: 'on the web',
  phone: 'on the telephone',
  letter: 'by letter',
  event: 'at an event',
  other: 'in another way',
}

/** “14 people, in a survey by Healthwatch Northmoor”. */
export function whoSaid(item: Pick<Feedback, 'people' | 'channel' | 'healthwatch'>): string {
  const people = item.people === 1 ? 'One person' : `${count(item.people)} people`
  return `${people}, ${channels[item.channel] ?? item.channel}, to ${item.healthwatch.name}`
}

/** The words in pieces: what moderation took out stands apart. */
export function redactions(words: string): { text: string; removed: boolean }[] {
  return words
    .split(/(\[[A-Za-z -]{3,20} removed\])/)
    .filter(Boolean)
    .map(text => ({ text, removed: /^\[.* removed\]$/.test(text) }))
}

export function answersSentence({ counts }: AnswersPage): string {
  const due = counts.answered + counts.answeredLate + counts.overdue
  if (!due) return 'No answer has been due yet.'
  return `Of ${counted(due, 'answer')} that ${due === 1 ? 'was' : 'were'} due, ${count(counts.answered)} came in time, ${count(counts.answeredLate)} late, and ${count(counts.overdue)} ${counts.overdue === 1 ? 'has' : 'have'} not come.`
}

/** “10 published, 2 waiting for a moderator, 1 given back; half were public within 1 day, the last after 12 days.” */
export function moderationSaid(counts: Omit<ModerationCounts, 'whys'>): string {
  const stands = [
    `${count(counts.letThrough)} published`,
    `${count(counts.waiting)} waiting for a moderator`,
    counts.returned && `${count(counts.returned)} given back`,
    counts.withdrawn && `${count(counts.withdrawn)} taken back by HealthWatch`,
  ].filter(Boolean)
  return `${listed(stands as string[])}${tookSaid(counts)}.`
}

function tookSaid({ medianDays, longestDays }: Omit<ModerationCounts, 'whys'>): string {
  if (medianDays === null || longestDays === null) return ''
  const half = medianDays === 0 ? 'on the day they came' : `within ${counted(medianDays, 'day')}`
  return `; half were public ${half}, the last after ${counted(longestDays, 'day')}`
}

/** “0 to 12 days”. */
export function daysRange(shortest: number | null, longest: number | null): string {
  if (shortest === null || longest === null) return 'nothing is public'
  return shortest === longest ? counted(longest, 'day') : `${count(shortest)} to ${counted(longest, 'day')}`
}

/** Periods in order, each with its themes, the most frequent of all first. */
export function byPeriod(periods: ThemePeriod[]): ThemePeriod[][] {
  const spans = new Map<string, ThemePeriod[]>()
  for (const one of periods) spans.set(one.from, [...(spans.get(one.from) ?? []), one])
  return [...spans.values()]
}

/** “July to September 2013: waiting in 40% of what was said; January to March 2013: in 25%.” */
export function overTimeSaid(periods: ThemePeriod[]): string {
  const spans = byPeriod(periods)
  const last = spans.at(-1)
  const most = last && [...last].sort((a, b) => b.items - a.items)[0]
  const before = most && spans.at(-2)?.find(({ theme }) => theme === most.theme)
  if (!most || !before) return ''
  return `${most.title}: in ${percent(most.share)} of what was said, before in ${percent(before.share)}`
}

/** Days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  const day = (text: string) =>
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)))
  return Math.round((day(to) - day(from)) / 86_400_000)
}

const concerns: Record<string, string> = {
  'self-harm': 'words of self-harm',
  safeguarding: 'words of abuse or neglect',
  death: 'a death',
}

/** “words of self-harm and a death”. */
export function concernsSaid(slugs: string[]): string {
  return slugs.map(slug => concerns[slug] ?? slug).join(' and ')
}

/** Where an item stands, for the HealthWatch that sent it. */
export const sentStates: Record<SentState, string> = {
  received: 'Received',
  screened: 'Screened; waits for a moderator',
  'second-needed': 'Serious; waits for a second moderator',
  moderated: 'Let through; published with its batch',
  published: 'Published',
  returned: 'Given back',
  withdrawn: 'Taken back',
  'left-out': 'Not in your newest batch',
}

const past: Record<SentState, string> = {
  ...sentStates,
  screened: 'Screened',
  'second-needed': 'Let through by the first of two moderators',
  moderated: 'Let through by a moderator',
  'left-out': 'Left out of your newer batch',
}

/** A state that an item came to: the last says what it waits for. */
export function stageSaid(state: SentState, isLast: boolean): string {
  return isLast ? sentStates[state] : past[state]
}
