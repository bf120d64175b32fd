import { describe, expect, it } from 'vitest'
import { interestMoney } from '../fixtures/interests'
import { moneySentence, routeSaid, shareOfMoney, willingSaid } from './money'

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
})
