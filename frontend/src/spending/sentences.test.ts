import { describe, expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { noFilters, spendingPage } from '../fixtures/pages'
import { payment } from '../fixtures/payments'
import {
  amountSaid,
  chips,
  pageSaid,
  paymentSentence,
  paymentTitle,
  question,
  spendingSentence,
  whenSaid,
} from './sentences'

const west = { code: '9N4', name: 'NHS Northmoor West' }
const fellview = { id: 's7', name: 'Fellview Out-of-Hours Co-op' }

describe('the answer in a sentence', () => {
  it('says who, how much, to whom, in how many lines and when', () => {
    expect(plain(spendingSentence(spendingPage))).toBe(
      'NHS Northmoor West paid £7.43 million to 11 suppliers, in 142 payment lines, of £25,000 or more each, from January to March 2013.',
    )
  })

  it('of a question without filters names no one', () => {
    const all = { ...spendingPage, filters: noFilters, payers: 3, suppliers: null }
    expect(plain(spendingSentence(all))).toBe(
      '3 organisations paid £7.43 million to their suppliers, in 142 payment lines.',
    )
  })

  it('that finds nothing repeats the question rather than saying that nothing was paid', () => {
    const filters = { ...noFilters, payer: west, supplier: fellview, q: 'taxi', area: 'Estates', type: 'Rent', max: 10 }
    expect(plain(spendingSentence({ ...spendingPage, filters, total: { lines: 0, amount: 0 } }))).toBe(
      'No published payment fits: payments by NHS Northmoor West to Fellview Out-of-Hours Co-op, with “taxi” in them, for “Estates”, of the type “Rent”, of £10 or less each.',
    )
  })
})

it('amounts and months are said by what was given of them', () => {
  expect([
    amountSaid({ ...noFilters, min: 0, max: 5 }),
    amountSaid({ ...noFilters, min: 7 }),
    amountSaid(noFilters),
  ]).toEqual(['between £0 and £5 each', 'of £7 or more each', ''])
  expect(
    [
      { from: '2013-01', to: '2013-01' },
      { from: '2012-04', to: '2013-03' },
      { from: '2012-04', to: null },
      { from: null, to: '2013-03' },
    ].map(months => whenSaid({ ...noFilters, ...months })),
  ).toEqual(['in January 2013', 'from April 2012 to March 2013', 'since April 2012', 'up to March 2013'])
})

it('each filter that is on is a chip that knows the page without it', () => {
  const on = chips(spendingPage.filters, names => '/spending-' + names.join('-'))
  expect(on.map(chip => `${chip.name}: ${chip.value} ${chip.without}`)).toEqual([
    'Who paid: NHS Northmoor West /spending-payer',
    'When: January to March 2013 /spending-from-to',
    'Amount: £25,000 or more /spending-min-max',
  ])
})

it('a page of payments says which of how many', () => {
  expect(pageSaid(spendingPage)).toBe('1 to 10 of 142')
  expect(pageSaid({ ...spendingPage, offset: null })).toBe('10 of 142')
  expect(pageSaid({ ...spendingPage, payments: null })).toBe('Nothing to show')
})

it('a payment is told in a sentence, and a credit as money that came back', () => {
  expect(plain(paymentSentence(payment))).toBe(
    'NHS Northmoor West paid £164,270.67 to Fellview Out-of-Hours Co-op on 17 January 2013, for “Out-of-hours care”.',
  )
  expect(plain(paymentSentence({ ...payment, amount: -12.5, expenseArea: null }))).toBe(
    'Fellview Out-of-Hours Co-op gave £12.50 back to NHS Northmoor West on 17 January 2013.',
  )
})

it('a payment is named by its amount and where it went, or came back from', () => {
  expect(paymentTitle(payment)).toBe('£164,270.67 to Fellview Out-of-Hours Co-op')
  expect(paymentTitle({ ...payment, amount: -12.5 })).toBe('£12.50 back from Fellview Out-of-Hours Co-op')
})

it('a question can be cited', () => {
  expect(question(spendingPage.filters)).toBe(
    'payments by NHS Northmoor West, of £25,000 or more each, from January to March 2013',
  )
})
