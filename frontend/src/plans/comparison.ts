import type { ComparedItem, ComparedPlan, Plan, PlanComparison, PlanItem } from '../api/plans'
import { count, counted, financialYear, listed, wholePounds } from '../format'
import { plannedSaid, statusSaid, targetSaid } from './sentences'

export function planName({ plan }: ComparedPlan): string {
  return `${plan.consortium.name}, ${financialYear(plan.year)}`
}

/** What is compared, and by what its items are taken for the same. */
export function comparedSaid(comparison: PlanComparison | null): string {
  if (!comparison) return 'Choose two to four plans: years of one consortium, or consortia.'
  const names = listed(comparison.plans.map(planName))
  const how =
    comparison.matchedBy === 'reference'
      ? 'Items are the same where their reference is, which stays from year to year.'
      : 'Items are the same where their titles are: nothing is guessed.'
  return `${names}, side by side. ${how}`
}

export function figuresOf(plans: ComparedPlan[]): { name: string; values: string[] }[] {
  const row = (name: string, value: (compared: ComparedPlan) => string) => ({ name, values: plans.map(value) })
  return [
    row('What it is', ({ plan }) => `${statusSaid(plan.status)}; ${counted(plan.versions, 'version')}`),
    row('Planned spend', ({ plan }) => plannedSaid(plan.planned)),
    row('Paid in the year, as published', ({ paid }) => (paid === null ? 'nothing published' : wholePounds(paid))),
    row('Savings planned', ({ plan }) => plannedSaid(plan.savings)),
    row('Objectives', ({ plan }) => count(plan.objectives)),
    row('Objectives reached', ({ reached }) => count(reached)),
    row('On track', ({ onTrack }) => count(onTrack)),
    row('Behind', ({ behind }) => count(behind)),
    row('Overdue', ({ overdue }) => count(overdue)),
    row('Without a figure, or not measurable', ({ open }) => count(open)),
    row('Duties met', ({ dutiesMet, duties }) => `${count(dutiesMet)} of ${count(duties)}`),
  ]
}

const PARTS: [string, string][] = [
  ['need', 'Needs'],
  ['priority', 'Priorities'],
  ['objective', 'Objectives'],
  ['service-line', 'Services'],
  ['quality-requirement', 'What quality is asked for'],
  ['scheme', 'Schemes'],
  ['milestone', 'Milestones'],
  ['pooled-budget', 'Money put together with a local authority'],
  ['document', 'Documents'],
]

export function partsOf(comparison: PlanComparison): { part: string; title: string; items: ComparedItem[] }[] {
  return PARTS.map(([part, title]) => ({
    part,
    title,
    items: comparison.items.filter(item => item.part === part),
  })).filter(({ items }) => items.length > 0)
}

function said(item: PlanItem): string {
  if (item.part === 'objective' || item.part === 'quality-requirement') return targetSaid(item)
  if (['service-line', 'scheme', 'pooled-budget'].includes(item.part)) return plannedSaid(item.planned)
  if (item.part === 'milestone') return item.dueOn ? `Due ${item.dueOn}` : 'In it, without a day'
  return 'In it'
}

/** What a plan says of an item, or that it does not have it. */
export function itemSaid(compared: ComparedItem, plan: Plan): string {
  const item = compared.items.find(
    ({ consortium, year }) => consortium.code === plan.consortium.code && year === plan.year,
  )
  return item ? said(item) : 'Not in this plan'
}
