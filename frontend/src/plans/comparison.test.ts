import { describe, expect, it } from 'vitest'
import { comparePlansPage } from '../fixtures/plans'
import { comparedSaid, figuresOf, itemSaid, partsOf } from './comparison'

const comparison = comparePlansPage.comparison
if (!comparison) throw new Error('nothing compared')

describe('plans side by side', () => {
  it('says what is compared and how items are matched', () => {
    expect(comparedSaid(comparison)).toBe(
      'NHS Northmoor West, 2012/13 and NHS Northmoor West, 2013/14, side by side. Items are the same where their reference is, which stays from year to year.',
    )
    expect(comparedSaid({ ...comparison, matchedBy: 'title' })).toContain('nothing is guessed')
    expect(comparedSaid(null)).toContain('Choose two to four plans')
  })
  it('never shows money that is not published as nothing', () => {
    const paid = figuresOf(comparison.plans).find(({ name }) => name.startsWith('Paid'))
    expect(paid?.values).toEqual(['£455,000,000', 'nothing published'])
  })
  it('says where a plan does not have an item', () => {
    const [objectives] = partsOf(comparison)
    const [item] = objectives?.items ?? []
    const [before, now] = comparison.plans
    if (!item || !before || !now) throw new Error('no items')
    expect(itemSaid(item, now.plan)).toBe('From 38 to 45 per cent of deaths by 31 March 2014')
    expect(itemSaid(item, before.plan)).toBe('Not in this plan')
  })
})
