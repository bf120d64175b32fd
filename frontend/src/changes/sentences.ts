import type { RegisterChangesPage } from '../api/register'
import type { RegisterChange, RegisterEvent } from '../api/register'
import { count, date, listed, role, roles } from '../format'

const VERBS: Record<string, [one: string, many: string]> = {
  opened: ['opened', 'opened'],
  closed: ['closed', 'closed'],
  appeared: ['is new, on a day nobody gives', 'are new, on days nobody gives'],
  disappeared: ['is missing from a later file', 'are missing from a later file'],
  joined: ['joined a consortium', 'joined a consortium'],
  moved: ['moved to another consortium', 'moved to another consortium'],
  left: ['left its consortium', 'left their consortium'],
  succeeded: ['was followed by another body', 'were followed by another body'],
}
/** What matters most to somebody who looks for a change, first. */
const ORDER = ['moved', 'opened', 'closed', 'disappeared', 'appeared', 'left', 'joined', 'succeeded']
const MOST = 5

/** "From 1 April 2012 to 31 March 2013 1 GP practice moved to another consortium and 2 GP practices closed." */
export function changesSentence({ filters, counts }: RegisterChangesPage): string {
  const between = `From ${date(filters.from)} to ${date(filters.to)}`
  const said = [...counts]
    .sort((a, b) => place(a.role) - place(b.role) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, MOST)
    .map(one => `${who(one.role, one.count)} ${VERBS[one.kind]?.[one.count === 1 ? 0 : 1] ?? one.kind}`)
  return said.length
    ? `${between}, ${listed(said)}.`
    : `${between}, nothing changed that a file of the register tells of.`
}

function place(code: string): number {
  return code === 'gp-practice' ? 0 : code === 'consortium' ? 1 : 2
}

function who(code: string, number: number): string {
  const name = number === 1 ? role(code) : roles(code)
  const words = /^[A-Z]{2}|^Health|^NHS/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
  return `${count(number)} ${words}`
}

/** "1 April 2012", or "between 4 January 2013 and 2 January 2015". */
export function whenSaid({ kind, on, after, before }: RegisterEvent): string {
  if (on) return date(on) + (kind === 'closed' || kind === 'left' ? ', its last day' : '')
  return after && before ? `between ${date(after)} and ${date(before)}` : before ? `by ${date(before)}` : 'not dated'
}

/** What happened, in words; the consortia are named apart. */
export function kindSaid(kind: string): string {
  const words: Record<string, string> = {
    opened: 'Opened',
    closed: 'Closed',
    appeared: 'New in the register; no source says when it opened',
    disappeared: 'Missing from a later file; no source says whether it closed',
    joined: 'Joined',
    moved: 'Moved',
    left: 'Left',
    succeeded: 'Was followed by',
  }
  return words[kind] ?? kind
}

export const kinds = ORDER.map(value => ({ value, text: (kindSaid(value).split(/[;:]/)[0] ?? value).trim() }))

const FIELDS: Record<string, string> = {
  openedOn: 'first day',
  closedOn: 'last day',
  address: 'address',
  phone: 'telephone number',
  role: 'role',
}

/** "called NHS Westmere, not Westmere; its address": what the register says otherwise. */
export function changeSaid({ before, after, fields }: RegisterChange): string {
  if (!before) return 'New in the register.'
  if (!after) return 'Not in the register any more.'
  const said = fields.map(field => {
    if (field === 'name') return `the name was “${before.name}”`
    if (field === 'status') return `the status was ${before.status}, now ${after.status}`
    if (field === 'consortium')
      return `the consortium was ${before.consortium ?? 'none'}, now ${after.consortium ?? 'none'}`
    if (field === 'openedOn' || field === 'closedOn')
      return `the ${FIELDS[field]} was ${day(before[field])}, now ${day(after[field])}`
    return `another ${FIELDS[field] ?? field}`
  })
  const text = said.length > 1 ? `${said.slice(0, -1).join('; ')}; and ${said[said.length - 1]}` : said.join('')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function day(text: string | null): string {
  return text ? date(text) : 'not given'
}
