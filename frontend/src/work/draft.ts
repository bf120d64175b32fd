import type { DraftItem, DraftPlan } from '../api/plans'
import { counted } from '../format'

const PARTS: [string, string][] = [
  ['statement', 'Statements'],
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

export function draftParts(draft: DraftPlan): { part: string; title: string; items: DraftItem[] }[] {
  return PARTS.map(([part, title]) => ({ part, title, items: draft.items.filter(item => item.part === part) }))
}

/** How much is written, and whether the check would take it. */
export function draftSaid(draft: DraftPlan, refused: number): string {
  const written = `${counted(draft.items.length, 'item')} ${draft.items.length === 1 ? 'is' : 'are'} written.`
  return refused
    ? `${written} The check refuses ${counted(refused, 'thing')}: see below.`
    : `${written} The check refuses nothing.`
}
