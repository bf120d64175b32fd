import type { ItemProgress, PlanItem, Progress } from '../api/plans'
import { capitalised, count, counted, date, listed, wholePounds } from '../format'

const RATINGS: Record<string, string> = {
  reached: 'Reached',
  'reached-late': 'Reached late',
  'on-track': 'On track',
  behind: 'Behind',
  overdue: 'Overdue',
  'not-due': 'Not due yet',
  'not-reported': 'Nothing reported yet',
  'not-rated': 'Cannot be rated',
}

export function ratingSaid(rating: string): string {
  return RATINGS[rating] ?? rating
}

const SIGNS: Record<string, 'passed' | 'published' | 'warned' | 'late' | 'not-due'> = {
  reached: 'passed',
  'reached-late': 'passed',
  'on-track': 'published',
  behind: 'warned',
  overdue: 'late',
}

export function signOf(rating: string) {
  return SIGNS[rating] ?? 'not-due'
}

export function progressOf(items: ItemProgress[], item: PlanItem): ItemProgress | undefined {
  return items.find(
    ({ part, reference }) => part === item.part && reference.toLowerCase() === item.reference.toLowerCase(),
  )
}

/** "Overdue by 41 days" */
export function howFar(item: ItemProgress): string {
  return item.daysOverdue === null ? ratingSaid(item.rating) : `Overdue by ${counted(item.daysOverdue, 'day')}`
}

/** A number as it was reported, its thousands parted. */
function plain(value: number): string {
  const [whole, decimals] = String(Math.abs(value)).split('.')
  const sign = value < 0 ? '−' : ''
  return `${sign}${count(Number(whole))}${decimals ? `.${decimals}` : ''}`
}

/** "74.5 on 30 June 2013; the straight line from 67 to 90 is at 72.73 on that day." */
export function pointSaid(item: ItemProgress, point: Progress): string {
  const on = date(point.measuredOn)
  if (point.reachedOn) return `Reached on ${date(point.reachedOn)}.`
  if (point.saved !== null) {
    const line =
      point.expected === null
        ? ''
        : `; the straight line to ${wholePounds(item.planned ?? 0)} is at ${wholePounds(point.expected)} on that day`
    return `${wholePounds(point.saved)} saved by ${on}${line}.`
  }
  if (point.value === null) return `No figure for ${on}.`
  const line =
    point.expected === null || item.baseline === null || item.target === null
      ? ''
      : `; the straight line from ${plain(item.baseline)} to ${plain(item.target)} is at ${plain(point.expected)} on that day`
  return `${plain(point.value)} on ${on}${line}.`
}

/** "Of 7 objectives 2 are reached, 3 on track and 2 overdue." Null where there are none. */
export function objectivesSaid(items: ItemProgress[]): string | null {
  const objectives = items.filter(({ part, dropped }) => part === 'objective' && !dropped)
  if (!objectives.length) return null
  const groups: [string, string[]][] = [
    ['reached', ['reached', 'reached-late']],
    ['on track', ['on-track']],
    ['behind', ['behind']],
    ['overdue', ['overdue']],
    ['without a figure yet', ['not-reported', 'not-due']],
    ['not measurable as planned', ['not-rated']],
  ]
  const said = groups
    .map(([words, ratings]) => ({ words, many: objectives.filter(({ rating }) => ratings.includes(rating)).length }))
    .filter(({ many }) => many > 0)
  const parts = said.map(({ words, many }) => `${count(many)} ${many === 1 ? 'is' : 'are'} ${words}`)
  return `Of ${counted(objectives.length, 'objective')} ${listed(parts)}.`
}

/** "Dropped from the plan, and then behind" */
export function droppedItems(items: ItemProgress[]): ItemProgress[] {
  return items.filter(({ dropped }) => dropped)
}

export function droppedState(item: ItemProgress): string {
  return capitalised(
    item.reported.length ? `when it was last reported: ${ratingSaid(item.rating).toLowerCase()}` : 'never reported on',
  )
}
