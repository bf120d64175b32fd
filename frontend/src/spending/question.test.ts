import { describe, expect, it } from 'vitest'
import { noFilters, spendingPage } from '../fixtures/pages'
import { graphQl, pageQuery, pinned, restAddress, yearFilters } from './question'

const pin = { asAt: 1042 }

describe('the same question by other means', () => {
  it('keeps every filter, and the edition it was asked at', () => {
    expect(restAddress(spendingPage, pin)).toBe(
      '/api/v1/payments?payer=9N4&from=2013-01&to=2013-03&min=25000&sort=-amount&asAt=1042',
    )
    expect(restAddress(spendingPage, pin, '.csv')).toBe(
      '/api/v1/payments.csv?payer=9N4&from=2013-01&to=2013-03&min=25000&sort=-amount&asAt=1042',
    )
  })

  it('asks for totals where the page shows totals', () => {
    expect(restAddress({ ...spendingPage, by: 'supplier' }, pin)).toBe(
      '/api/v1/payments/totals?by=supplier&payer=9N4&from=2013-01&to=2013-03&min=25000&asAt=1042',
    )
    expect(graphQl({ ...spendingPage, by: 'supplier' }, pin)).toContain('paymentTotals(by: SUPPLIER, payer: "9N4"')
  })

  it('quotes what was typed', () => {
    const filters = { ...noFilters, q: 'the "Moor" \\ co' }
    expect(graphQl({ ...spendingPage, filters }, pin)).toContain('payments(q: "the \\"Moor\\" \\\\ co", first: 50)')
  })
})

it('the page’s address leaves out what is usual', () => {
  expect(pageQuery({ ...spendingPage, filters: noFilters })).toMatchObject({ by: null, sort: null })
  expect(pageQuery({ ...spendingPage, by: 'month', sort: 'date' })).toMatchObject({ by: 'month', sort: 'date' })
})

it('an answer from the past is pinned to its own edition', () => {
  const frame = { path: '/spending', query: '', title: '', description: '', invented: true }
  const edition = { edition: 1042, publishedAt: null, publications: 900, logPrint: null }
  expect(pinned({ ...frame, edition, asAt: null })).toEqual({ asAt: 1042 })
  expect(pinned({ ...frame, edition, asAt: { requested: '2013-05-20', edition: 1029, publishedAt: null } })).toEqual({
    asAt: 1029,
  })
})

it('a financial year is its twelve months', () => {
  expect(yearFilters('2012-13')).toEqual({ from: '2012-04', to: '2013-03' })
})
