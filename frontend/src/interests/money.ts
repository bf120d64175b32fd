import type { InterestMoney, PaidProvider, WillingProviders } from '../api/referrals'
import { routeName } from '../contracts/sentences'
import { count, counted, financialYear, moneyInWords, percent } from '../format'

const BASES: Record<PaidProvider['basis'], string> = {
  practice: 'A GP practice',
  'financial-interest': 'A financial interest in it was declared',
  'other-interest': 'An interest of another kind in it was declared',
}

export function basisSaid({ basis }: PaidProvider): string {
  return BASES[basis]
}

/** "Open tender", "none published", "several, by different routes". */
export function routeSaid(route: string | null): string {
  if (route === null) return 'None is published'
  if (route === 'several') return 'Several, by different routes'
  return route === 'not-said' ? 'One whose route is not said' : routeName(route as Parameters<typeof routeName>[0])
}

export function shareOfMoney({ share, financialInterest }: InterestMoney): string {
  if (financialInterest === null) return 'no register'
  return share === null ? 'nothing was paid' : percent(share)
}

/** What a consortium's newest year comes to, in a sentence; never more than is published. */
export function moneySentence(name: string, { year, practices, financialInterest, share }: InterestMoney): string {
  const start = `In ${financialYear(year)} ${name} paid ${moneyInWords(practices)} to GP practices`
  return financialInterest === null
    ? `${start}. It has published no register of interests, so nobody can say what went to other providers in which its people have shares.`
    : `${start} and ${moneyInWords(financialInterest)} to other providers in which a financial interest was declared${share === null ? '' : `: together ${percent(share)} of its published payments`}.`
}

/** "Patients could choose between 5 providers; somebody was referred to 2 of the 4 whose code is published." */
export function willingSaid({ year, available, withCode, used }: WillingProviders): string {
  const known = withCode === available ? 'them' : `the ${count(withCode)} whose code is published`
  return `In ${financialYear(year)} patients could choose between ${counted(available, 'provider')} under contracts with any willing provider; somebody was referred to ${count(used)} of ${known}.`
}
