import { describe, expect, it } from 'vitest'
import { decisionBehind, interestMoney, interestsPage } from '../fixtures/interests'
import {
  decidedSentence,
  interestedSaid,
  moneySentence,
  routeSaid,
  shareOfMoney,
  tenderSaid,
  willingSaid,
} from './money'

describe('money where there is an interest', () => {
  it('is said with its share of all', () => {
    expect(moneySentence('NHS Northmoor West', interestMoney)).toBe(
      'In 2012/13 NHS Northmoor West paid £1.20 million to GP practices and £300,000 to other providers in which a financial interest was declared: together 5% of its published payments.',
    )
  })

  it('is not said to be nothing where no register is published', () => {
    const unknown = { ...interestMoney, financialInterest: null, otherInterest: null, share: null }
    expect(moneySentence('NHS Netherby', unknown)).toContain('has published no register')
    expect(shareOfMoney(unknown)).toBe('no register')
  })

  it('says how a provider was chosen, and where nobody has said', () => {
    expect(routeSaid('open')).toBe('Open tender')
    expect(routeSaid('several')).toBe('Several, by different routes')
    expect(routeSaid(null)).toBe('None is published')
  })

  it('sets willing providers against those used', () => {
    const willing = { consortium: interestMoney.consortium, year: '2012-13', available: 5, withCode: 4, used: 2 }
    expect(willingSaid(willing)).toBe(
      'In 2012/13 patients could choose between 5 providers under contracts with any willing provider; somebody was referred to 2 of the 4 whose code is published.',
    )
  })

  it('says what people with an interest did at a decision, and who said so there', () => {
    expect(interestedSaid(decisionBehind)).toBe(
      'One person with an interest in it decided, one left. One of them declared it at the decision.',
    )
    expect(interestedSaid({ ...decisionBehind, decided: 0, declared: 1 })).toBe(
      'One person with an interest in it left. It was declared at the decision.',
    )
    expect(interestedSaid({ ...decisionBehind, decided: 2, declared: 0, left: 0 })).toBe(
      'Two people with an interest in it decided. No interest was declared at the decision.',
    )
    expect(interestedSaid({ ...decisionBehind, decided: 0, left: 0, declared: 0 })).toContain('Nobody')
  })

  it('says whether it was tendered for only where routes tell', () => {
    const [dale, practice] = interestsPage.providers
    if (!dale || !practice) throw new Error('no providers')
    expect(tenderSaid(dale)).toBe('Not by tender')
    expect(tenderSaid({ ...dale, tendered: true })).toBe('By tender')
    expect(tenderSaid({ ...dale, tendered: null })).toBe('Whether by tender is not said, or differs')
    expect(tenderSaid(practice)).toBe('Not known: no contract is published')
  })

  it('says how the money of a year was decided', () => {
    expect(decidedSentence(interestMoney)).toBe(
      'Of what went where a financial interest was declared, £300,000 under contracts that were not tendered for. Behind £120,000 of it stands a decision that somebody took who had an interest in the provider.',
    )
    expect(decidedSentence({ ...interestMoney, tendered: 100_000, notTendered: 0, decidedWithInterest: 0 })).toBe(
      'Of what went where a financial interest was declared, £100,000 under contracts that were tendered for, £200,000 where the published contracts do not say. No published decision behind it was taken by somebody known to have an interest in the provider.',
    )
    expect(decidedSentence({ ...interestMoney, financialInterest: 0 })).toBeNull()
  })
})
