import { describe, expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { consortiumPage, organisationsPage } from '../fixtures/pages'
import { pellside, west } from '../fixtures/organisations'
import {
  besideOthers,
  consortiumSentence,
  kicker,
  largestMonth,
  membershipSentence,
  organisationsSentence,
  topShare,
} from './sentences'

const money = consortiumPage.money
if (!money) throw new Error('Northmoor West has published payments')

describe('a consortium', () => {
  it('is introduced by its last month and its year', () => {
    expect(plain(consortiumSentence('NHS Northmoor West', money))).toBe(
      'NHS Northmoor West paid £41.2 million in March 2013. Over 2012/13 it paid £478.3 million, £12.3 million more than the year before.',
    )
  })

  it('has no year to speak of while months are missing', () => {
    const months = money.months.map((figure, index) =>
      index < 10 ? figure : { ...figure, state: 'not-published' as const, amount: null, lines: null },
    )
    const said = plain(
      consortiumSentence('NHS Northmoor West', { ...money, months, total: { lines: 10, amount: 398_100_000 } }),
    )
    expect(said).toContain('In the 10 months of 2012/13 that are published it paid £398.1 million.')
    expect(said).not.toContain('year before')
  })

  it('that has published nothing is not said to have spent nothing', () => {
    expect(plain(consortiumSentence('NHS Netherby', null))).toBe('NHS Netherby has not published any payments yet.')
  })

  it('stands beside the others without a rank', () => {
    expect(besideOthers(consortiumPage)?.title).toMatch(
      /^It paid £478\.3 million, £[\d.]+ million (more|less) than the middle consortium$/,
    )
    expect(besideOthers({ ...consortiumPage, peers: null })).toBeNull()
  })

  it('says in grey what and where it is', () => {
    expect(kicker(west)).toBe(
      'Consortium · 46 GP practices · Fell House, 1 Harrow Road, Pellside, NM4 1AA · code 9N4 · since 1 April 2011',
    )
  })
})

describe('a chart by month', () => {
  it('is titled by its largest month', () => {
    expect(largestMonth(money.months).title).toBe('January 2013 was the largest month, at £41.9 million')
  })

  it('of one month or none says so', () => {
    const [april] = money.months
    expect(largestMonth(april ? [april] : []).title).toBe('£38.6 million in April 2012, the only month published')
    expect(largestMonth([])).toEqual({ key: null, title: 'No payments are published for these months' })
  })
})

describe('the share of the largest', () => {
  const group = (label: string, amount: number) => ({ key: label, label, lines: 1, amount, perHead: null })

  it('is told in pence of every pound', () => {
    const totals = {
      by: 'supplier' as const,
      groups: [group('Northmoor General', 354), group('B', 10)],
      total: { lines: 9, amount: 1000 },
    }
    expect(topShare(totals, 'gets')).toBe('Northmoor General gets 35p of every pound')
  })

  it('is not told where credits leave no pound to share', () => {
    const totals = { by: 'supplier' as const, groups: [group('A', 5)], total: { lines: 2, amount: -5 } }
    expect(topShare(totals, 'gets')).toBe('No one stands out')
  })
})

describe('a practice', () => {
  it('is told with its consortium and since when', () => {
    const memberships = [{ consortium: { code: '9N4', name: 'NHS Northmoor West' }, from: '2013-04-01', to: null }]
    expect(membershipSentence(pellside, memberships)).toBe(
      'Pellside Medical Centre is a GP practice in NHS Northmoor West, since 1 April 2013.',
    )
  })

  it('without a consortium is said to have none in the register', () => {
    expect(membershipSentence(pellside, [])).toContain('The register names no consortium for it.')
  })

  it('that closed is said to have closed', () => {
    expect(membershipSentence({ ...pellside, status: 'closed', closedOn: '2014-09-30' }, [])).toBe(
      'Pellside Medical Centre closed on 30 September 2014.',
    )
  })
})

it('a list says what it lists', () => {
  expect(organisationsSentence(organisationsPage)).toBe('3 consortia.')
  const filters = { ...organisationsPage.filters, role: 'gp-practice', letter: 'P', q: 'med' }
  expect(organisationsSentence({ ...organisationsPage, filters })).toBe(
    '3 GP practices with “med” in the name beginning with P.',
  )
  expect(organisationsSentence({ ...organisationsPage, list: { ...organisationsPage.list, count: 0 } })).toBe(
    'No organisation fits: Consortia.',
  )
})
