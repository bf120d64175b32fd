import type { Interest, Register } from '../api/referrals'
import { capitalised, counted, date, numberWord, period } from '../format'

const KINDS: Record<Interest['kind'], string> = {
  financial: 'financial',
  'non-financial-professional': 'non-financial, professional',
  'non-financial-personal': 'non-financial, personal',
  indirect: 'indirect',
}

const REGIMES: Record<Interest['regime'], string> = {
  'code-of-conduct': 'codes of conduct before April 2013',
  'board-guidance': 'guidance of the NHS Commissioning Board of 2013',
  'statutory-guidance': 'statutory guidance of 2016/17',
}

/** Whose interest it is, as far as that is published. */
export function holder({ person, withheld, practice }: Interest): string {
  if (person) return person
  if (withheld) return 'Name withheld'
  return practice?.name ?? 'Not named'
}

const BANDS: Record<NonNullable<Interest['band']>, string> = {
  'under-5': 'under 5%',
  'from-5-to-25': '5% to 25%',
  'from-25-to-50': '25% to 50%',
  'more-than-half': 'more than half',
}

/** "25%", or the band where the register gives no share; both say the same where it gives both. */
function shareHeld({ share, band }: Pick<Interest, 'share' | 'band'>): string | null {
  if (share !== null) return `${String(share)}%`
  return band === null ? null : BANDS[band]
}

/** "Financial interest, 25% of it; partner in the firm". */
export function whatItIs({ kind, share, band, relationship }: Interest): string {
  const much = shareHeld({ share, band })
  const of = much === null ? '' : `, ${much} of it`
  return `${capitalised(KINDS[kind])} interest${of}${relationship ? `: ${relationship}` : ''}`
}

/** "since 1 April 2012", "until 30 September 2012", "from 1 October 2004 to 30 September 2012". */
export function held({ from, to }: Interest): string {
  if (from && to) return `from ${date(from)} to ${date(to)}`
  if (from) return `since ${date(from)}`
  return to ? `until ${date(to)}` : 'the register does not say since when'
}

/** "declared on 11 June 2012, 43 days after the 28 days that there are for it". */
export function declared({ declaredOn, daysLate }: Interest): string {
  const on = `declared on ${date(declaredOn)}`
  if (daysLate === null) return `${on}; whether in time cannot be said`
  return daysLate > 0 ? `${on}, ${counted(daysLate, 'day')} after the 28 days that there are for it` : `${on}, in time`
}

export function regime(interest: Interest): string {
  return REGIMES[interest.regime]
}

export function isLate({ daysLate }: Interest): boolean {
  return daysLate !== null && daysLate > 0
}

/** "The register of NHS Northmoor West for March 2013 declares seven interests. One was declared late." */
export function registerSentence(name: string, register: Register | null, count: number, late: number): string {
  if (!register) return `${name} has not published a register of interests here.`
  const of = `The register of ${name} for ${period(register)}`
  if (count === 0) return `${of} declares no interest.`
  const said = `${of} declares ${numberWord(count)} ${count === 1 ? 'interest' : 'interests'}.`
  return `${said} ${late === 0 ? 'None of which it gives the first day was declared late.' : `${capitalised(numberWord(late))} ${late === 1 ? 'was' : 'were'} declared later than 28 days after it began.`}`
}

/** "Dale Diagnostics LLP, Fellview Out-of-Hours Co-op": whom a practice's interests lie in, or who holds them. */
export function named(interests: Interest[], of: (interest: Interest) => string): string[] {
  return [...new Set(interests.map(of))]
}
