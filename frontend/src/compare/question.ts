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
  const plain = address('/compare', { of: codes(subjects), figure, boundariesOn, asAt })
  return subjects
    .filter(subject => subject.group)
    .reduce((path, group) => {
      const pair = address('', { group: groupText(group) }).slice(1)
      return path + (path.includes('?') ? '&' : '?') + pair
    }, plain)
}
