import { describe, expect, it } from 'vitest'
import { planPage } from '../fixtures/plans'
import { droppedSaid, dutiesSaid, onePart, planSentence, targetSaid } from './sentences'

const { plan, items, changes, duties } = planPage.plan

describe('what is said of a plan', () => {
  it('says money, objectives and savings', () => {
    expect(planSentence(plan)).toBe(
      'NHS Northmoor West plans to spend £473.0 million in 2013/14 and to reach 2 objectives. 1 scheme is to save £1.20 million.',
    )
    expect(planSentence({ ...plan, planned: null, savings: null, objectives: 0 })).toBe(
      'NHS Northmoor West says not what it will spend in 2013/14.',
    )
  })
  it('says from where to where by when', () => {
    const [objective] = items.filter(item => item.reference === 'O1')
    if (!objective) throw new Error('no objective')
    expect(targetSaid(objective)).toBe('From 38 to 45 per cent of deaths by 31 March 2014')
    expect(targetSaid({ ...objective, baseline: null, dueOn: null })).toBe('To 45 per cent of deaths; no day is given')
    expect(targetSaid({ ...objective, target: null })).toBe('No target is given')
  })
  it('names what was quietly dropped', () => {
    expect(droppedSaid(changes)).toBe(
      '1 thing was planned and then left out of a later version: the objective “Evening clinics in every practice”.',
    )
    expect(droppedSaid([])).toBeNull()
  })
  it('takes the right article', () => {
    expect(onePart('objective')).toBe('an objective')
    expect(onePart('service-line')).toBe('a service line')
  })
  it('counts the duties that are met', () => {
    expect(dutiesSaid(duties)).toContain('1 of 2 duties of a plan is met.')
  })
})
