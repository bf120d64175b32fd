import type { ActivitySum, ContractActivity, ControlledCount } from '../api/activity'
import type { Sentence } from '../design/sentence'
import { count, listed, moneyInWords, monthRange } from '../format'
import { totalSaid } from '../referrals/sentences'

const UNITS: Record<string, string> = {
  admissions: 'admissions',
  attendances: 'attendances',
  'bed-days': 'bed days',
  calls: 'calls',
  contacts: 'contacts',
  journeys: 'journeys',
  tests: 'tests',
}

export function unitSaid(unit: string): string {
  return UNITS[unit] ?? unit
}

const POINTS: Record<string, string> = {
  'elective-admission': 'Planned admissions',
  'day-case': 'Day cases',
  'emergency-admission': 'Emergency admissions',
  'first-attendance': 'First outpatient attendances',
  'follow-up-attendance': 'Follow-up outpatient attendances',
  'emergency-attendance': 'A&E attendances',
  contact: 'Contacts',
  test: 'Tests and scans',
  'bed-day': 'Bed days',
  call: 'Calls',
  journey: 'Ambulance journeys',
}

export function pointSaid(point: string): string {
  return POINTS[point] ?? point
}

/** "about 3,280", "1 to 7", "none". */
export function countSaid({ value, least, greatest }: ControlledCount): string {
  if (value === null) return `${count(least)} to ${count(greatest)}`
  return value === 0 ? 'none' : `about ${count(value)}`
}

/** "about 9,835 tests of 9,900 planned" */
export function sumSaid({ unit, planned, actual }: ActivitySum): string {
  const of = planned === null ? '' : ` of ${count(planned)} planned`
  return `${totalSaid(actual)} ${unitSaid(unit)}${of}`
}

/** What was done in all months, unit by unit; units are not added up. */
export function activitySentence(sums: ActivitySum[]): Sentence {
  const [first] = sums
  if (!first) return ['No activity under this contract is published.']
  const from = sums.map(sum => sum.from).reduce((one, other) => (one < other ? one : other))
  const to = sums.map(sum => sum.to).reduce((one, other) => (one > other ? one : other))
  const value = sums.length === 1 && first.value !== null ? first.value : null
  return [
    `In ${monthRange(from, to)}: ${listed(sums.map(sumSaid))}.`,
    ...(value === null ? [] : [` At the contract’s prices that comes to about ${moneyInWords(value)}.`]),
  ]
}

/** How surely the rows are the contract's. */
export function activityTie(items: ContractActivity[]): string {
  const unsure = items.some(({ tie }) => tie === 'letters')
  return unsure
    ? 'Tied to this contract by its reference, which return and register write with different signs: 95% sure.'
    : 'Tied to this contract by its reference, which return and register write alike.'
}
