import type { Organisation } from '../api/records'
import type { Life, LifeEvent, NameHeld, Officer, OrganisationHistory, Succession } from '../api/register'
import { capitalised, date, listed, role } from '../format'

/** "NHS Westmere was a consortium until 31 March 2012. Its tasks went to NHS Harrowdale on 1 April 2012." */
export function lifeSentence(organisation: Organisation, history: OrganisationHistory): string {
  return [whatItIs(organisation), afterIt(organisation, history)].filter(Boolean).join(' ')
}

/** "Its health and wellbeing board is Northmoor Health and Wellbeing Board; the local HealthWatch is Healthwatch Northmoor." */
export function linksSentence({ links }: OrganisationHistory): string {
  const of = (role: string) => links.filter(link => !link.outward && link.role === role).map(({ other }) => other.name)
  const boards = of('health-and-wellbeing-board')
  const champions = of('local-healthwatch')
  const said = [
    boards.length ? `its health and wellbeing board is ${listed(boards)}` : '',
    champions.length ? `the local HealthWatch is ${listed(champions)}` : '',
  ].filter(Boolean)
  return said.length ? `${capitalised(said.join('; '))}.` : ''
}

/** "Accountable Officer: Dr Colin Ashe. Chief Financial Officer: Ruth Tarrant." */
export function accountableSentence({ officers }: OrganisationHistory): string {
  return officers
    .filter(({ to }) => to === null)
    .map(officer => `${postSaid(officer)}: ${officer.name}.`)
    .join(' ')
}

/** A body of the past: closed, or undated and followed by another. */
export function isOfThePast(organisation: Organisation, history: OrganisationHistory): boolean {
  return organisation.status === 'closed' || (organisation.status === 'unknown' && nextAfter(history).length > 0)
}

function whatItIs(organisation: Organisation): string {
  const { name, status, openedOn, closedOn, saidOn } = organisation
  const what = withArticle(role(organisation.role))
  if (status === 'closed') return `${name} was ${what}${closedOn ? ` until ${date(closedOn)}` : ', now closed'}.`
  if (status === 'unknown' && (organisation.role === 'gp-practice' || openedOn))
    return `${name} was ${what} on ${date(saidOn)}. A later file of the register leaves it out, and no source says when it closed.`
  if (status === 'unknown') return `${name} was ${what}. No source says when it began or ended.`
  if (status === 'proposed') return `${name} will be ${what}${openedOn ? ` from ${date(openedOn)}` : ''}.`
  const since = openedOn ? `, since ${date(openedOn)}` : ''
  return `${name} is ${what}${since}${status === 'dormant' ? ', at present dormant' : ''}.`
}

function afterIt(organisation: Organisation, history: OrganisationHistory): string {
  const next = nextAfter(history)
  if (!next.length) return organisation.status === 'closed' ? 'No source says who came after it.' : ''
  if (next.every(({ reason }) => reason === 'new-code'))
    return `It stands in the register as ${listed(next.map(({ successor }) => successor.name))} now.`
  const days = new Set(next.map(({ on }) => on))
  const [on] = days
  const when = days.size === 1 && on ? ` on ${date(on)}` : days.size === 1 ? '; no source says when' : ''
  const counted = next.every(({ reason }) => reason === 'practices-followed')
  return `${counted ? 'Its practices' : 'Its tasks'} went to ${listed(next.map(toWhom))}${when}.`
}

function nextAfter(history: OrganisationHistory): Succession[] {
  return history.successors.filter(({ steps }) => steps === 1)
}

function toWhom({ successor, share, shareOf }: Succession): string {
  return share === null || share === 100 ? successor.name : `${successor.name} (${percent(share)} of its ${shareOf})`
}

export function percent(share: number): string {
  return `${share}%`
}

/** "Merger, 1 April 2012, 100% of its patients". */
export function successionSaid({ reason, on, share, shareOf }: Succession): string {
  return [
    reason === 'practices-followed' ? 'its practices went there when it closed' : reason.replace('-', ' '),
    on ? date(on) : 'undated',
    share === null ? '' : `${percent(share)} of its ${shareOf}`,
  ]
    .filter(Boolean)
    .join(', ')
}

const EVENTS: Record<string, string> = {
  pathfinder: 'Began as a pathfinder',
  shadow: 'Began to work in shadow form',
  established: 'Established',
  authorised: 'Authorised by the Board',
  operational: 'Took up its work',
  merged: 'Merged',
  dissolved: 'Dissolved',
}

export function eventSaid({ event, conditions }: LifeEvent): string {
  const said = EVENTS[event] ?? capitalised(event)
  return event === 'authorised' ? `${said} ${conditions ? 'with conditions' : 'without conditions'}` : said
}

export function lifeSaid({ kind }: Life): string {
  return kind === 'legal' ? 'A body in law' : 'Did its work'
}

const POSTS: Record<string, string> = {
  'accountable-officer': 'Accountable Officer',
  'chief-financial-officer': 'Chief Financial Officer',
}

export function postSaid({ post }: Pick<Officer, 'post'>): string {
  return POSTS[post] ?? capitalised(post.replaceAll('-', ' '))
}

const SCHEMES: Record<string, string> = {
  'GB-COH': 'Companies House',
  'GB-CHC': 'Charity Commission',
  'GB-ONS': 'Office for National Statistics',
}

export function schemeSaid(scheme: string): string {
  return SCHEMES[scheme] ?? scheme
}

/** "1 April 2011 to 31 March 2013", "since 1 April 2011", "until 31 March 2013", "undated". */
export function spanSaid(from: string | null, to: string | null): string {
  if (from && to) return `${date(from)} to ${date(to)}`
  if (from) return `since ${date(from)}`
  return to ? `until ${date(to)}` : 'undated'
}

/** The days of a name, or those of the sources that use it. */
export function nameSpan({ from, to, firstSeen, lastSeen }: NameHeld): string {
  if (from || to) return spanSaid(from, to)
  const seen = firstSeen === lastSeen ? date(firstSeen) : `${date(firstSeen)} to ${date(lastSeen)}`
  return `undated; used by a source of ${seen}`
}

function withArticle(what: string): string {
  if (/^(NHS Commissioning Board|HealthWatch England)$/.test(what)) return `the ${what}`
  const lower = /^(NHS|GP|HealthWatch)/.test(what) ? what : what.charAt(0).toLowerCase() + what.slice(1)
  return `${/^[aeiou]|^NHS/i.test(lower) ? 'an' : 'a'} ${lower}`
}
