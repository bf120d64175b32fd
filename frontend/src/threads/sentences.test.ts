import { describe, expect, it } from 'vitest'
import { thread, threadPage, threadPageBack, threadPageNone } from '../fixtures/threads'
import { paidSaid, sureSaid, threadSentence, tieSaid } from './sentences'

describe('what is said of the way from plan to payment', () => {
  it('says what is shown', () => {
    expect(threadSentence(threadPage)).toBe(
      'From what NHS Northmoor West wants to reach for 2012/13 to the services it buys, the contracts for them, and what was paid.',
    )
  })
  it('says of a payment that it may be for several contracts, or for none', () => {
    expect(threadSentence(threadPageBack)).toContain('Payment 76-13 may be for 1 contract of NHS Northmoor West.')
    expect(threadSentence(threadPageNone)).toContain('No published contract of NHS Northmoor West was with whom')
  })
  it('says how the objective leads to the service line', () => {
    expect(tieSaid(thread)).toBe('Both belong to the same priority.')
    expect(tieSaid({ ...thread, tie: null })).toBe('')
  })
  it('says how sure the payments are', () => {
    expect(paidSaid(thread)).toBe('£17.6 million from 1 April 2011 to 31 March 2013')
    expect(sureSaid(thread)).toBe('90% sure that it is the same provider; 1 other contract may be meant too')
  })
})
