import { describe, expect, it } from 'vitest'
import { audit, flows, funnelPicture, series } from '../fixtures/referrals'
import {
  auditSentence,
  changeSaid,
  choiceSaid,
  flowsSentence,
  funnelTitle,
  positionMeans,
  shareSaid,
  totalSaid,
} from './sentences'

describe('a total in words', () => {
  it('says what suppressed counts leave open, and zero as none', () => {
    expect(totalSaid({ shown: 240, suppressed: 0, least: 240, greatest: 240 })).toBe('about 240')
    expect(totalSaid({ shown: 0, suppressed: 1, least: 1, greatest: 7 })).toBe('1 to 7')
    expect(totalSaid({ shown: 0, suppressed: 0, least: 0, greatest: 0 })).toBe('none')
  })
})

describe('an audit in words', () => {
  it('says what is seen beside others and never why', () => {
    expect(auditSentence(audit)).toBe(
      'In 2012/13 Pellside Medical Centre sent 53 in 100 of its patients for diagnostic imaging to Dale Diagnostics LLP, in which a financial interest is declared. At the 7 practices nearby without such an interest it was 21 in 100 together.',
    )
    expect(positionMeans(audit.nearby)).toContain('a reason to ask why, and no sign that anyone did wrong')
    expect(auditSentence(audit) + positionMeans(audit.nearby)).not.toMatch(/self-referral/i)
  })

  it('judges nobody by too few', () => {
    expect(auditSentence({ ...audit, nearby: audit.inConsortium })).toContain('Too few practices can be compared')
    expect(positionMeans(audit.inConsortium)).toBe('There are too few referrals, or too few practices to compare with.')
  })

  it('gives a share with what hidden counts leave open', () => {
    expect(shareSaid(audit)).toBe('53 in 100 (51 to 55)')
    expect(shareSaid({ share: 0.2, shareLeast: 0.199, shareGreatest: 0.201 })).toBe('20 in 100')
  })
})

describe('a change in words', () => {
  it('comes with its interval', () => {
    expect(changeSaid(series)).toBe(
      'The share rose by 27 percentage points when the interest began, by 20 to 33 allowing for chance',
    )
  })

  it('is none where the interval holds zero, and unknown where months or the day are', () => {
    expect(changeSaid({ ...series, low: -0.02 })).toBe('The share did not clearly change when the interest began')
    expect(changeSaid({ ...series, change: null, low: null, high: null })).toContain('Too few months')
    expect(changeSaid({ ...series, began: null })).toContain('does not say when')
  })
})

it('the funnel says how many are above the outer limit', () => {
  expect(funnelTitle(funnelPicture)).toBe('One of 7 practices is above the outer limit')
  expect(funnelTitle({ ...funnelPicture, target: null, curve: [] })).toBe('Too few practices can be compared')
})

it('flows name the largest providers, and how often choice was offered', () => {
  expect(flowsSentence('Pellside', '2012-13', flows)).toContain('Northmoor General Hospital NHS Foundation Trust (')
  expect(choiceSaid(flows)).toBe('A choice of providers was offered in about 70 of 100 referrals that could wait.')
  expect(choiceSaid([])).toBeNull()
})
