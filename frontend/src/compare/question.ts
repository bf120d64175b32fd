import type { ComparedFigure, ComparePage, Subject } from '../api/pages'
import { address } from '../api/address'

/** What an address of the page asks for. */
export interface Question {
  subjects: Subject[]
  figure: ComparedFigure | null
  boundariesOn: string | null
}

export function questionOf({ subjects, figure, boundariesOn }: ComparePage): Question {
  return { subjects, figure, boundariesOn }
}

/** Codes of the single organisations: `9N4,9N5`. */
export function codes(subjects: Subject[]): string {
  return subjects
    .filter(subject => !subject.group)
    .map(subject => subject.key)
    .join(',')
}

/** A group as the address writes it: `West Pennine:9N4,9N6`. */
export function groupText({ name, members }: Subject): string {
  return `${name}:${members.map(member => member.code).join(',')}`
}

export function compareAddress({ subjects, figure, boundariesOn }: Question, asAt: string | null = null): string {
  return withGroups(address('/compare', { of: codes(subjects), figure, boundariesOn, asAt }), subjects)
}

/** The same by REST, all figures in one answer. */
export function restAddress({ subjects, boundariesOn }: Question, asAt: string): string {
  return withGroups(address('/api/v1/comparison', { of: codes(subjects), boundariesOn, asAt }), subjects)
}

/** The same by GraphQL. */
export function graphql({ subjects, boundariesOn }: Question): string {
  const texts = (items: string[]) => `[${items.map(item => JSON.stringify(item)).join(', ')}]`
  const groups = subjects.filter(subject => subject.group).map(groupText)
  const asked = [
    `of: ${texts(codes(subjects).split(',').filter(Boolean))}`,
    ...(groups.length ? [`group: ${texts(groups)}`] : []),
    ...(boundariesOn ? [`boundariesOn: "${boundariesOn}"`] : []),
  ]
  return `{ comparison(${asked.join(', ')}) {
    years subjects { name } figures { id values } } }`
}

function withGroups(plain: string, subjects: Subject[]): string {
  return subjects
    .filter(subject => subject.group)
    .reduce((path, group) => {
      const pair = address('', { group: groupText(group) }).slice(1)
      return path + (path.includes('?') ? '&' : '?') + pair
    }, plain)
}
