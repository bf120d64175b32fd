import { address, type Query } from '../api/address'
import type { PageFrame, SpendingFilters, SpendingPage } from '../api/pages'
import { monthsOf } from '../format'

/** The filters as a query: the same names on the page, in REST and in files. */
export function filterQuery(filters: SpendingFilters): Query {
  const { payer, supplier, paidTo, ...rest } = filters
  return { payer: payer?.code ?? null, supplier: supplier?.id ?? null, paidTo: paidTo?.code ?? null, ...rest }
}

/** The page's own address for this question; `by` and `sort` are left out where they are the usual ones. */
export function pageQuery(page: SpendingPage): Query {
  return {
    ...filterQuery(page.filters),
    by: page.by === 'payment' ? null : page.by,
    perHead: perHead(page),
    sort: page.sort === '-amount' ? null : page.sort,
  }
}

/** Null where money is not divided. */
function perHead(page: SpendingPage): string | null {
  return page.by !== 'payer' || page.perHead === 'none' ? null : page.perHead
}

export function yearFilters(year: string): { from: string; to: string } {
  const months = monthsOf(year)
  return { from: months[0] ?? '', to: months[11] ?? '' }
}

/** The edition an answer is pinned to, so that its address gives the same answer for ever. */
export function pinned(state: PageFrame): Query {
  return { asAt: state.asAt?.edition ?? state.edition.edition }
}

/** The same question by REST; with a suffix as a file. */
export function restAddress(page: SpendingPage, pin: Query, suffix: '' | '.csv' | '.ndjson' = ''): string {
  const filters = filterQuery(page.filters)
  return page.by === 'payment'
    ? address(`/api/v1/payments${suffix}`, { ...filters, sort: page.sort, ...pin })
    : address(`/api/v1/payments/totals${suffix}`, { by: page.by, perHead: perHead(page), ...filters, ...pin })
}

/** The same question in GraphQL. */
export function graphQl(page: SpendingPage, pin: Query): string {
  const given = Object.entries(filterQuery(page.filters)).filter(([, value]) => value !== null && value !== undefined)
  const args = given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  const by = perHead(page)
  const heads = by ? [`perHead: ${by.toUpperCase()}`] : []
  const asked =
    page.by === 'payment'
      ? `payments(${[...args, 'first: 50'].join(', ')}) {
    totalCount
    edges { node { id date amount supplier { name } payer { name } } }
    pageInfo { hasNextPage endCursor } }`
      : `paymentTotals(${[`by: ${page.by.toUpperCase()}`, ...heads, ...args].join(', ')}) {
    total { lines amount }
    groups { key label lines amount${heads.length ? ' perHead { amount people countedOn }' : ''} } }`
  return `{ asAt(state: "${String(pin.asAt)}") {
  ${asked} } }`
}

export function graphiqlAddress(query: string): string {
  return `/graphiql?query=${encodeURIComponent(query)}`
}
