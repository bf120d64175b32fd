import type { ConsortiumPage, OrganisationsPage, YearOfMoney } from '../api/pages'
import type { Organisation, Totals } from '../api/records'
import type { Membership } from '../api/register'
import { median } from '../charts/scale'
import { figure, type Sentence } from '../design/sentence'
import {
  count,
  counted,
  date,
  financialYear,
  moneyInWords,
  month,
  monthRange,
  penceInThePound,
  role,
  roles,
} from '../format'

/** "NHS Northmoor West paid £41.2 million in March 2013. Over 2012/13 it paid £478.3 million, £12.3 million more than the year before." */
export function consortiumSentence(name: string, money: YearOfMoney | null): Sentence {
  const known = money?.months.filter(figures => figures.state === 'known') ?? []
  const last = known[known.length - 1]
  if (!money || !last) return [`${name} has not published any payments yet.`]
  const whole = known.length === 12
  const year = financialYear(money.year)
  return [
    `${name} paid `,
    figure(moneyInWords(last.amount ?? 0), 'money-source'),
    ` in ${month(last.month)}. `,
    whole ? `Over ${year} it paid ` : `In the ${counted(known.length, 'month')} of ${year} that are published it paid `,
    figure(moneyInWords(money.total.amount), 'money-source'),
    ...(whole ? [change(money)] : []),
    '.',
  ]
}

function change({ total, before }: YearOfMoney): string {
  if (!before) return ''
  const more = total.amount - before.amount
  if (Math.abs(more) < 0.005) return ', as much as the year before'
  return `, ${moneyInWords(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than the year before`
}

/** The finding of a chart by month: its largest month. */
export function largestMonth(months: YearOfMoney['months']): { key: string | null; title: string } {
  const known = months.filter(figures => figures.state === 'known' && figures.amount !== null)
  const largest = known.reduce<(typeof known)[number] | null>(
    (a, b) => (a && (a.amount ?? 0) >= (b.amount ?? 0) ? a : b),
    null,
  )
  const first = known[0]
  const last = known[known.length - 1]
  if (!largest || !first || !last) return { key: null, title: 'No payments are published for these months' }
  const title =
    known.length === 1
      ? `${moneyInWords(largest.amount ?? 0)} in ${month(largest.month)}, the only month published`
      : `${month(largest.month)} was the largest month, at ${moneyInWords(largest.amount ?? 0)}`
  return { key: largest.month, title }
}

/** "Northmoor General Hospital gets 35p of every pound". */
export function topShare({ groups, total }: Totals, verb: string): string {
  const [top] = groups
  if (!top || total.amount <= 0 || top.amount <= 0) return 'No one stands out'
  return groups.length === 1 && top.amount >= total.amount
    ? `${top.label} ${verb} all of it`
    : `${top.label} ${verb} ${penceInThePound(top.amount / total.amount)} of every pound`
}

/** Where this consortium stands among the others, by all it paid. */
export function besideOthers(page: ConsortiumPage): { title: string; note: string } | null {
  const { peers, organisation } = page
  const own = peers?.groups.find(group => group.key === organisation.code)
  if (!peers || !own || peers.groups.length < 3) return null
  const others = peers.groups.filter(group => group.key !== organisation.code)
  const more = own.amount - median(peers.groups.map(group => group.amount))
  const where =
    Math.abs(more) < 0.005
      ? 'as much as the middle consortium'
      : `${moneyInWords(Math.abs(more))} ${more > 0 ? 'more' : 'less'} than the middle consortium`
  const above = others.filter(group => group.amount > own.amount).length
  return {
    title: `It paid ${moneyInWords(own.amount)}, ${where}`,
    note: `${above === 0 ? 'No consortium' : counted(above, 'consortium', 'consortia')} paid more and ${count(others.length - above)} less or the same. Consortia differ in size, so this is not a league table.`,
  }
}

/** "Pellside Medical Centre belongs to NHS Northmoor West since 1 April 2013." */
export function membershipSentence(organisation: Organisation, memberships: Membership[]): string {
  const now = memberships.find(membership => membership.to === null)
  if (organisation.status === 'closed') {
    return `${organisation.name} ${organisation.closedOn ? `closed on ${date(organisation.closedOn)}` : 'has closed'}.`
  }
  if (organisation.status === 'unknown')
    return `${organisation.name} was a GP practice on ${date(organisation.saidOn)}. A later file of the register leaves it out, and no source says when it closed.`
  if (!now) return `${organisation.name} is a GP practice. The register names no consortium for it.`
  const since = now.from ? `, ${now.fromDated ? 'since' : 'first seen there on'} ${date(now.from)}` : ''
  const assigned = now.assigned ? ', assigned by the Board as a last resort' : ''
  return `${organisation.name} is a GP practice in ${now.consortium.name}${since}${assigned}.`
}

/** "It moved from NHS Northmoor West to NHS Harrowdale on 1 April 2012". */
export function belongingTitle(memberships: Membership[]): string {
  const [last, before] = memberships
  if (!last) return 'No consortium is known'
  if (!before) return `One consortium is known: ${last.consortium.name}`
  const when = last.from && last.fromDated ? `on ${date(last.from)}` : 'on a day that no source gives'
  return `It moved from ${before.consortium.name} to ${last.consortium.name} ${when}`
}

/** "46 practices · 12 High Street, Pellside NM4 2AB · code 9N4 · open since 1 April 2013". */
export function kicker(organisation: Organisation): string {
  const { address, practices, code, openedOn, closedOn, status } = organisation
  const place = [...address.lines, address.postcode].filter(Boolean).join(', ')
  return [
    role(organisation.role),
    practices === null ? '' : counted(practices, 'GP practice'),
    place,
    `code ${code}`,
    closedOn ? `closed ${date(closedOn)}` : openedOn ? `since ${date(openedOn)}` : '',
    status === 'active' || closedOn ? '' : status,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** "209 consortia beginning with N." */
export function organisationsSentence({ filters, list }: OrganisationsPage): string {
  const what = filters.role ? roles(filters.role) : 'Organisations'
  const parts = [
    filters.consortium ? ` of ${filters.consortium.name}` : '',
    filters.q ? ` with “${filters.q}” in the name` : '',
    filters.letter ? ` beginning with ${filters.letter}` : '',
    filters.status ? `, ${filters.status}` : '',
  ].join('')
  if (list.count === 0) return `No organisation fits: ${what}${parts}.`
  const number =
    list.count === null
      ? what
      : `${count(list.count)} ${lower(list.count === 1 && filters.role ? role(filters.role) : what)}`
  return `${number}${parts}.`
}

function lower(text: string): string {
  return /^(NHS|GP) /.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

export function yearSaid(money: YearOfMoney): string {
  const known = money.months.filter(figures => figures.state === 'known')
  const first = known[0]
  const last = known[known.length - 1]
  return first && last ? monthRange(first.month, last.month) : financialYear(money.year)
}
