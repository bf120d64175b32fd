import type { PageFrame } from '../api/pages'

/** The address by which a page is cited: it names the edition and the print of the log, and later says what changed since. */
export function permalink({ edition }: PageFrame, pageAddress: string): string | null {
  if (edition.logPrint === null) return null
  const [path, query = ''] = pageAddress.split('?')
  const rest = query.split('&').filter(pair => pair && !pair.startsWith('asAt='))
  return `/cite/${edition.edition}/${edition.logPrint}${path}${rest.length ? '?' + rest.join('&') : ''}`
}
