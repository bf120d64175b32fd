import type { Membership } from '../api/register'
import { round } from '../charts/scale'
import { date } from '../format'

/** A stretch of the timeline; places are percent of its width. */
export interface Stretch {
  key: string
  x: number
  width: number
  kind: 'member' | 'other' | 'assigned' | 'unknown'
  label: string
  title: string
}

export interface Timeline {
  stretches: Stretch[]
  years: { x: number; text: string }[]
}

/** Memberships in order, and between them what no source tells. */
export function timeline(memberships: Membership[], until: string): Timeline | null {
  const known = memberships
    .filter((membership): membership is Membership & { from: string } => membership.from !== null)
    .sort((a, b) => days(a.from) - days(b.from))
  const [first] = known
  if (!first) return null
  const begin = days(first.from)
  const end = Math.max(days(until), ...known.map(({ to }) => (to ? days(to) + 1 : 0)), begin + 1)
  const place = (day: number) => round(((day - begin) / (end - begin)) * 100)
  const stretches: Stretch[] = []
  let reached = begin
  for (const membership of known) {
    const from = days(membership.from)
    const to = membership.to ? days(membership.to) + 1 : end
    if (from > reached) stretches.push(unknown(reached, from, place))
    stretches.push(member(membership, from, to, place, stretches.filter(({ kind }) => kind !== 'unknown').length))
    reached = to
  }
  const last = known[known.length - 1]
  if (last && !last.toDated && reached < end) stretches.push(unknown(reached, end, place))
  return { stretches, years: years(begin, end, place) }
}

/** Neighbours differ in shade, so that a move is seen without colour. */
function member(
  membership: Membership,
  from: number,
  to: number,
  place: (day: number) => number,
  number: number,
): Stretch {
  const { consortium, assigned } = membership
  return {
    key: `${consortium.code} ${membership.from}`,
    x: place(from),
    width: round(place(to) - place(from)),
    kind: assigned ? 'assigned' : number % 2 ? 'other' : 'member',
    label: consortium.name,
    title: `${consortium.name}${assigned ? ', assigned by the Board' : ''}: ${membershipSpan(membership)}`,
  }
}

function unknown(from: number, to: number, place: (day: number) => number): Stretch {
  return {
    key: `unknown ${from}`,
    x: place(from),
    width: round(place(to) - place(from)),
    kind: 'unknown',
    label: 'not known',
    title: 'No source says where it belonged',
  }
}

/** "1 April 2013 to when it was last seen, 27 November 2015". */
export function membershipSpan({ from, to, fromDated, toDated }: Membership): string {
  const begins = !from ? 'not known when' : fromDated ? date(from) : `first seen ${date(from)}`
  if (!to) return `${begins}, until now`
  return `${begins} to ${toDated ? date(to) : `when it was last seen, ${date(to)}`}`
}

function years(begin: number, end: number, place: (day: number) => number): { x: number; text: string }[] {
  const first = new Date(begin * DAY).getUTCFullYear() + 1
  const last = new Date(end * DAY).getUTCFullYear()
  const step = Math.max(1, Math.ceil((last - first + 1) / 4))
  const marks = []
  for (let year = first; year <= last; year += step) marks.push({ x: place(days(`${year}-01-01`)), text: String(year) })
  return marks
}

const DAY = 86_400_000

function days(day: string): number {
  return Math.round(Date.parse(day.slice(0, 10)) / DAY)
}
