import type { PublicationNotice } from '../api/pages'
import type { Publication } from '../api/records'
import { count, counted, dayOf, moneyInWords } from '../format'

export interface Notice {
  sign: 'published' | 'corrected'
  verb: string
  /** The old figure, to be struck through; null where there is none or it did not change. */
  was: string | null
  says: string
  meta: string
}

/** What a line of the publication list says: of a correction the old beside the new and why, else how much was published. */
export function notice({ publication, was }: PublicationNotice): Notice {
  const meta = `${dayOf(publication.publishedAt)}, edition ${count(publication.edition)}`
  if (publication.supersedes.length === 0) {
    return {
      sign: 'published',
      verb: 'Published.',
      was: null,
      says: `${contents(publication)}.`,
      meta: meta + fate(publication),
    }
  }
  if (publication.reason?.code === 'withdrawal') {
    return {
      sign: 'corrected',
      verb: 'Withdrawn.',
      was: null,
      says: [publication.rows ? `${contents(publication)} remain.` : '', publication.reason.text]
        .filter(Boolean)
        .join(' '),
      meta: meta + fate(publication),
    }
  }
  const old = was?.total ?? null
  const changed = old !== null && publication.total !== null && old !== publication.total
  const now = changed
    ? `is now ${moneyInWords(publication.total ?? 0)}.`
    : `${contents(publication)}${publication.total === null ? '' : ', the total is unchanged'}.`
  return {
    sign: 'corrected',
    verb: 'Corrected.',
    was: changed ? moneyInWords(old) : null,
    says: [now, publication.reason?.text].filter(Boolean).join(' '),
    meta: meta + fate(publication),
  }
}

/** What a row of a file is called. */
export function lineWord(kind: string): string {
  return kind === 'payments' ? 'payment line' : 'line'
}

/** `1,214 payment lines, £37.9 million, 3 held`. */
export function contents({ kind, rows, total, held }: Publication): string {
  const parts = [counted(rows, lineWord(kind))]
  if (total !== null) parts.push(moneyInWords(total))
  if (held.rows) parts.push(`${count(held.rows)} held`)
  return parts.join(', ')
}

function fate({ supersededBy, withdrawnBy }: Publication): string {
  if (withdrawnBy !== null) return `, withdrawn by edition ${count(withdrawnBy)}`
  return supersededBy === null ? '' : `, corrected by edition ${count(supersededBy)}`
}
