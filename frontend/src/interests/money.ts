import type { DecisionBehind, InterestMoney, PaidProvider, WillingProviders } from '../api/referrals'
import { routeName } from '../contracts/sentences'
import { capitalised, count, counted, financialYear, moneyInWords, numberWord, percent } from '../format'

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

/** Whether the contracts that ran were tendered for; never more than their routes tell. */
export function tenderSaid({ route, tendered }: PaidProvider): string {
  if (tendered !== null) return tendered ? 'By tender' : 'Not by tender'
  return route === null ? 'Not known: no contract is published' : 'Whether by tender is not said, or differs'
}

/** "One person with an interest in it decided; one left. One of them declared it then." */
export function interestedSaid({ decided, attended, abstained, left, declared }: DecisionBehind): string {
  const people = decided + attended + abstained + left
  if (people === 0) return 'Nobody who was there is known to have had an interest in it.'
  const did = (
    [
      [decided, 'decided'],
      [attended, 'attended'],
      [abstained, 'abstained'],
      [left, 'left'],
    ] as const
  ).filter(([number]) => number > 0)
  const said = did.map(([number, what], place) =>
    place === 0
      ? `${capitalised(numberWord(number))} ${number === 1 ? 'person' : 'people'} with an interest in it ${what}`
      : `${numberWord(number)} ${what}`,
  )
  const then =
    declared === 0
      ? 'No interest was declared at the decision.'
      : declared === people
        ? `${people === 1 ? 'It was' : 'All of these interests were'} declared at the decision.`
        : `${capitalised(numberWord(declared))} of them declared it at the decision.`
  return `${said.join(', ')}. ${then}`
}

/** How the money to those with a financial interest was decided, in a sentence; null where there is nothing to say. */
export function decidedSentence({
  financialInterest,
  tendered,
  notTendered,
  decidedWithInterest,
}: InterestMoney): string | null {
  if (!financialInterest || tendered === null || notTendered === null || decidedWithInterest === null) return null
  const rest = financialInterest - tendered - notTendered
  const routes = [
    tendered ? `${moneyInWords(tendered)} under contracts that were tendered for` : '',
    notTendered ? `${moneyInWords(notTendered)} under contracts that were not tendered for` : '',
    rest ? `${moneyInWords(rest)} where the published contracts do not say` : '',
  ].filter(Boolean)
  const decided = decidedWithInterest
    ? `Behind ${moneyInWords(decidedWithInterest)} of it stands a decision that somebody took who had an interest in the provider.`
    : 'No published decision behind it was taken by somebody known to have an interest in the provider.'
  return `Of what went where a financial interest was declared, ${routes.join(', ')}. ${decided}`
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
