import type { PublicationPage } from '../api/pages'
import type { LineChanges, Publication, Severity } from '../api/records'
import { figure, type Sentence } from '../design/sentence'
import { count, counted, dayOf, listed, moneyInWords, period } from '../format'
import { lineWord } from './notice'

/** "NHS Northmoor West published 1,214 payments lines of April 2013, £37.9 million, on 22 May 2013." */
export function publicationSentence(publication: Publication): Sentence {
  if (publication.nil)
    return [
      `${publication.publisher.name} reported that there is nothing to publish for ${period(publication.period)}, on ${dayOf(publication.publishedAt)}.`,
    ]
  const held = publication.held
  const amount: Sentence =
    publication.total === null ? [] : [', ', figure(moneyInWords(publication.total), 'contents'), ' in all']
  return [
    `${publication.publisher.name} published `,
    figure(counted(publication.rows, lineWord(publication.kind)), 'contents'),
    ` of ${period(publication.period)}`,
    ...amount,
    `, on ${dayOf(publication.publishedAt)}.`,
    ...(held.rows ? [` ${heldSaid(held)}`] : []),
  ]
}

/** A held line waits for a person's decision; it is in no total. */
export function heldSaid({ rows, amount }: { rows: number; amount: number }): string {
  return `${counted(rows, 'more line')}, ${moneyInWords(amount)}, ${rows === 1 ? 'is' : 'are'} held for a person to look at and ${rows === 1 ? 'is' : 'are'} in no total.`
}

export function changesSaid({ changes, lineChanges, was, publication }: PublicationPage): string {
  const total =
    was?.total != null && publication.total !== null && was.total !== publication.total
      ? `The total went from ${moneyInWords(was.total)} to ${moneyInWords(publication.total)}. `
      : ''
  if (changes) return total + (differs(changes, 'Payment lines') ?? 'No payment line differs.')
  if (!lineChanges) return total
  return total + (lineChanges.notCompared ?? differs(lineChanges.counts, 'Lines') ?? 'No line differs.')
}

/** "Lines: 3 changed and 1 added."; null where none differs. */
function differs(counts: LineChanges['counts'], lines: string): string | null {
  const parts = [
    said(counts.changed, 'changed'),
    said(counts.added, 'added'),
    said(counts.removed, 'taken out'),
  ].filter(Boolean)
  return parts.length ? `${lines}: ${listed(parts)}.` : null
}

/** "50 of 312 shown." */
export function linesShown({ counts, changes }: LineChanges): string {
  return `${count(changes.length)} of ${count(counts.added + counts.removed + counts.changed)} shown.`
}

function said(number: number, what: string): string {
  return number ? `${count(number)} ${what}` : ''
}

export function severityWord(severity: Severity): string {
  switch (severity) {
    case 'refuse-file':
      return 'File refused'
    case 'refuse-row':
      return 'Line refused'
    case 'hold-row':
      return 'Line held'
    case 'warn':
      return 'Warning'
    case 'note':
      return 'Note'
  }
}

export function publicationGraphQl(edition: number): string {
  return `{ publication(edition: ${edition}) {
    title publishedAt rows total contentRoot
    publisher { code name } } }`
}
