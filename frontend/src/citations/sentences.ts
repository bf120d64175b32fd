import type { CitationPage } from '../api/pages'
import { money } from '../format'

/** What became of a cited figure, in a sentence; null where it stands as it was. */
export function changedSince({ cited }: CitationPage): string | null {
  if (!cited?.then) return null
  if (!cited.now) return `Then ${money(cited.then.amount)}; it was taken out.`
  if (cited.then.amount !== cited.now.amount || cited.then.lines !== cited.now.lines) {
    return `Then ${money(cited.then.amount)}, now ${money(cited.now.amount)}.`
  }
  return cited.correction ? 'It was published again, with the same figure.' : null
}
