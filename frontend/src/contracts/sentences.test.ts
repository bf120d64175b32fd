import { describe, expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { contract, paid } from '../fixtures/contracts'
import { changeSaid, contractSentence, missingSaid, paidSentence, termSaid, tieSaid } from './sentences'

describe('what is said of a contract', () => {
  it('names both sides, the money, the days and the route', () => {
    expect(plain(contractSentence(contract))).toBe(
      'NHS Northmoor West has agreed with Dale Diagnostics LLP: £27.6 million, from 1 April 2011 to 31 March 2014. The provider was chosen in an open tender: anybody could make an offer.',
    )
  })
  it('says that a value is not known rather than 0', () => {
    expect(plain(contractSentence({ ...contract, value: null, to: null, route: null }))).toBe(
      'NHS Northmoor West has agreed with Dale Diagnostics LLP: an amount that is not known, from 1 April 2011. The register does not say by which route the provider was chosen.',
    )
  })
  it('counts the facts that are missing', () => {
    expect(missingSaid(['amount'])).toBe('1 fact of the five that must be published is missing: the amount payable.')
    expect(missingSaid([])).toBe('All five facts that must be published of a contract are given.')
  })
  it('says which day is not known', () => {
    expect(termSaid({ from: '2011-04-01', to: null })).toBe('from 1 April 2011, last day not said')
    expect(termSaid({ from: null, to: null })).toBe('not said')
  })
  it('puts what was paid beside an even share, and says what it may be for too', () => {
    expect(plain(paidSentence(contract, paid))).toBe(
      'NHS Northmoor West paid its provider £17.6 million from 1 April 2011 to 31 March 2013, in 50 payment lines. Were the contract’s value paid evenly by the day, £18.4 million would fall into those days.',
    )
    expect(tieSaid({ ...paid, others: ['9N4-C-2'] })).toContain('may be for that one too')
    expect(plain(paidSentence(contract, { ...paid, suppliers: [] }))).toContain('names its provider')
  })
  it('says both values of an amendment', () => {
    expect(changeSaid(25_200_000, 27_550_000)).toBe('£25,200,000.00 to £27,550,000.00')
    expect(changeSaid(5, 5)).toBe('no change')
  })
})
