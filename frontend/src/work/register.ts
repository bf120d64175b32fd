import type { DraftEntry, DraftRegister } from '../api/referrals'
import { counted } from '../format'

/** "Dr Orla Fenwick (name withheld) in Fellside Diagnostics": whose interest an entry is, and in what. */
export function entryTitle({ person, withheld, practice, provider }: DraftEntry): string {
  const named = person || (withheld ? 'Somebody' : practice ? `Practice ${practice}` : 'Nobody named')
  return `${named}${withheld ? ' (name withheld)' : ''} in ${provider || 'a provider not named'}`
}

/** "Financial, from 2011-10-01 to 2012-09-30", with the days as they were written. */
export function entryHeld({ kind, from, to }: DraftEntry): string {
  const held = from ? (to ? `from ${from} to ${to}` : `since ${from}`) : to ? `until ${to}` : 'no first day given'
  return `${kind || 'No kind given'}, ${held}`
}

/** How much is written, and whether the check would take it. */
export function registerSaid({ entries, findings }: DraftRegister): string {
  const written = `${counted(entries.length, 'interest')} ${entries.length === 1 ? 'is' : 'are'} written.`
  const refused = (said: { severity: string }[]) => said.some(({ severity }) => severity.startsWith('refuse'))
  const wrong = entries.filter(entry => refused(entry.findings)).length
  if (wrong) return `${written} The check refuses ${counted(wrong, 'entry', 'entries')}: see below.`
  return refused(findings)
    ? `${written} The check refuses it whole: see below.`
    : `${written} The check refuses nothing.`
}

/** Whether another register was published since this one was begun. */
export function wasOvertaken(draft: DraftRegister, published: number | null): boolean {
  return published !== null && published !== draft.edition
}
