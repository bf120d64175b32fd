import type {
  BeforeAndAfter,
  ControlledTotal,
  FunnelPicture,
  Position,
  ReferralAudit,
  ReferralFlow,
  Ring,
} from '../api/referrals'
import { count, counted, date, financialYear, listed, percent } from '../format'
import { distance as way } from '../places/sentences'

/** What the picture and the sums take for a total: suppressed counts as the middle of what they may be. */
export function middle({ least, greatest }: ControlledTotal): number {
  return (least + greatest) / 2
}

/** "about 240", "1 to 7", "none": never a blank, never a zero that is not one. */
export function totalSaid(total: ControlledTotal): string {
  if (total.suppressed === 0) return total.shown === 0 ? 'none' : `about ${count(total.shown)}`
  return `${count(total.least)} to ${count(total.greatest)}`
}

/** 0.462 → "46 in 100". */
export function inHundred(share: number): string {
  return `${Math.round(share * 100)} in 100`
}

/** "46 in 100" or, where hidden counts leave more than a point open, "44 to 48 in 100". */
export function shareSaid({
  share,
  shareLeast,
  shareGreatest,
}: Pick<ReferralAudit, 'share' | 'shareLeast' | 'shareGreatest'>): string {
  const [low, high] = [Math.round(shareLeast * 100), Math.round(shareGreatest * 100)]
  return low === high ? inHundred(share) : `${Math.round(share * 100)} in 100 (${low} to ${high})`
}

const POSITIONS: Record<Position, string> = {
  'not-judged': 'Too few to judge',
  within: 'Within what is usual',
  'above-inner': 'Above the 95% limit',
  'above-outer': 'Above the 99.8% limit',
  'below-inner': 'Below the 95% limit',
  'below-outer': 'Below the 99.8% limit',
}

export function positionSaid(position: Position): string {
  return POSITIONS[position]
}

/** The finding in words: never why, never who. */
export function auditSentence({ practice, provider, specialty, year, share, nearby }: ReferralAudit): string {
  const own = `In ${financialYear(year)} ${practice.name} sent ${inHundred(share)} of its patients for ${lower(specialty.name)} to ${provider.name}, in which a financial interest is declared.`
  if (nearby.target === null) return `${own} Too few practices can be compared to say whether that is usual.`
  return `${own} At the ${counted(nearby.practices, 'practice')} nearby without such an interest it was ${inHundred(nearby.target)} together.`
}

/** 17.6 (17.1 to 18.6): where hidden counts leave more than the last digit open, what they leave. */
function rateSaid(rate: number, least: number | null, greatest: number | null): string {
  const [said, low, high] = [rate, least ?? rate, greatest ?? rate].map(value => value.toFixed(1))
  return low === high ? `${said}` : `${said} (${low} to ${high})`
}

/** The same referrals held against the number of patients, or why they cannot be. */
export function listSizeSaid({ practice, byListSize: by }: ReferralAudit): string {
  if (by.perThousand === null)
    return `Not adjusted for list size: no list size of ${practice.name} is published for the last six months of the year.`
  const own = `By list size: ${rateSaid(by.perThousand, by.perThousandLeast, by.perThousandGreatest)} referrals there for each 1,000 patients`
  if (by.nearby === null) return `${own}. Too few practices nearby have a published list size to compare.`
  const left = by.leftOut === 0 ? '' : ` ${counted(by.leftOut, 'more has', 'more have')} no published list size.`
  return `${own}; the ${counted(by.practices, 'practice')} nearby without such an interest ${rateSaid(by.nearby, by.nearbyLeast, by.nearbyGreatest)} together.${left}`
}

/** How far it is, and whether another provider is nearer, or why nobody can say. */
export function distanceSaid({ practice, provider, distance: by }: ReferralAudit): string {
  if (by.metres === null) {
    const missing = [by.practicePlaced ? [] : [practice.name], by.providerPlaced ? [] : [provider.name]].flat()
    return `Not adjusted for distance: the register has no coordinates of ${listed(missing)}.`
  }
  const far = `Distance: ${way(by.metres)} as the crow flies`
  const among =
    by.placed < by.providers
      ? `the ${by.placed} of ${counted(by.providers, 'provider')} with coordinates to which its consortium refers in this specialty`
      : `the ${counted(by.providers, 'provider')} to which its consortium refers in this specialty`
  if (by.place === 1) return `${far}, the nearest of ${among}.`
  const nearest = by.nearest === null ? '' : `; the nearest is ${by.nearest.name}, ${way(by.nearestMetres ?? 0)}`
  return `${far}, place ${by.place} of ${among}${nearest}.`
}

/** What the position means and does not mean. */
export function positionMeans({ position, phi }: Ring): string {
  const wide = phi !== null && phi > 1.05
  const usual = wide
    ? `The limits allow for chance and for how much practices differ anyway, which is ${phi.toFixed(1)} times what chance explains.`
    : 'The limits allow for chance; these practices do not differ by more than that.'
  if (position === 'not-judged') return 'There are too few referrals, or too few practices to compare with.'
  if (position === 'within') return `That is within what is usual. ${usual}`
  const side = position.startsWith('above') ? 'more' : 'less'
  const far = position.endsWith('outer') ? '99.8%' : '95%'
  return `That is ${side} than the limit of ${far}. It is a reason to ask why, and no sign that anyone did wrong. ${usual}`
}

/** "The share rose by 27 percentage points when the interest began, by 20 to 33 allowing for chance". */
export function changeSaid({ began, change, low, high }: BeforeAndAfter): string {
  if (began === null) return 'The register does not say when the interest began'
  if (change === null || low === null || high === null)
    return 'Too few months are known before or after the interest began'
  const points = (value: number) => `${Math.round(Math.abs(value) * 100)}`
  if (low <= 0 && high >= 0) return 'The share did not clearly change when the interest began'
  const way = change > 0 ? 'rose' : 'fell'
  const [least, most] = change > 0 ? [low, high] : [high, low]
  return `The share ${way} by ${points(change)} percentage points when the interest began, by ${points(least)} to ${points(most)} allowing for chance`
}

/** The finding of the funnel's title. */
export function funnelTitle({ units, curve, target }: FunnelPicture): string {
  if (target === null) return 'Too few practices can be compared'
  const above = units.filter(unit => {
    const size = middle(unit.referrals)
    const at = curve.reduce((a, b) => (Math.abs(b.size - size) < Math.abs(a.size - size) ? b : a))
    return unit.shareLeast > at.outer.high
  }).length
  const all = counted(units.length, 'practice')
  if (above === 0) return `None of ${all} is above the outer limit`
  return `${above === 1 ? 'One' : count(above)} of ${all} ${above === 1 ? 'is' : 'are'} above the outer limit`
}

/** "Most patients go to Northmoor General Hospital (61 in 100) and Dale Diagnostics LLP (14)". */
export function flowsSentence(name: string, year: string, flows: ReferralFlow[]): string {
  if (!flows.length) return `No referrals of ${name} are published for ${financialYear(year)}.`
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow.provider.name, (sums.get(flow.provider.name) ?? 0) + middle(flow.referrals))
  const all = [...sums.values()].reduce((a, b) => a + b, 0)
  const top = [...sums.entries()].sort(([, a], [, b]) => b - a).slice(0, 3)
  const said = top.map(([provider, value]) => `${provider} (${percent(value / all)})`)
  return `In ${financialYear(year)} ${name} referred about ${count(all)} patients, most of them to ${listed(said)}.`
}

/** "A choice of providers was offered in about 71 of 100 referrals that could wait". */
export function choiceSaid(flows: ReferralFlow[]): string | null {
  const offered = flows.reduce((sum, flow) => sum + middle(flow.offered), 0)
  const not = flows.reduce((sum, flow) => sum + middle(flow.notOffered), 0)
  return offered + not === 0
    ? null
    : `A choice of providers was offered in about ${Math.round((100 * offered) / (offered + not))} of 100 referrals that could wait.`
}

export function interestSaid({ interestFrom, interestTo }: ReferralAudit): string {
  if (interestFrom && interestTo) return `${date(interestFrom)} to ${date(interestTo)}`
  if (interestFrom) return `since ${date(interestFrom)}`
  return interestTo ? `until ${date(interestTo)}` : 'not said'
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
