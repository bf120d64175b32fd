import { describe, expect, it } from 'vitest'
import { audit, flows, funnelPicture, series } from '../fixtures/referrals'
import {
  auditSentence,
  changeSaid,
  choiceSaid,
  distanceSaid,
  flowsSentence,
  funnelTitle,
  listSizeSaid,
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

describe('list size and distance in words', () => {
  it('gives referrals for each 1,000 patients beside those nearby', () => {
    expect(listSizeSaid(audit)).toBe(
      'By list size: 17.6 (17.1 to 18.6) referrals there for each 1,000 patients; the 7 practices nearby without such an interest 6.1 (5.6 to 6.6) together.',
    )
    const by = { ...audit.byListSize, leftOut: 2 }
    expect(listSizeSaid({ ...audit, byListSize: by })).toMatch(/ 2 more have no published list size\.$/)
  })

  it('says what is not known', () => {
    const unknown = { ...audit.byListSize, listSize: null, perThousand: null }
    expect(listSizeSaid({ ...audit, byListSize: unknown })).toContain('no list size of Pellside Medical Centre')
    expect(listSizeSaid({ ...audit, byListSize: { ...audit.byListSize, nearby: null } })).toContain('Too few practices')
    expect(distanceSaid(audit)).toBe(
      'Not adjusted for distance: the register has no coordinates of Dale Diagnostics LLP.',
    )
    expect(distanceSaid({ ...audit, distance: { ...audit.distance, practicePlaced: false } })).toContain(
      'no coordinates of Pellside Medical Centre and Dale Diagnostics LLP.',
    )
  })

  it('says which provider is nearest', () => {
    const near = { ...audit.distance, providerPlaced: true, metres: 664, place: 1, placed: 4 }
    expect(distanceSaid({ ...audit, distance: near })).toBe(
      'Distance: 660 m as the crow flies, the nearest of the 4 providers to which its consortium refers in this specialty.',
    )
    expect(distanceSaid({ ...audit, distance: { ...near, place: 2, metres: 20000, placed: 3 } })).toBe(
      'Distance: 20.0 km as the crow flies, place 2 of the 3 of 4 providers with coordinates to which its consortium refers in this specialty; the nearest is Northmoor General Hospital NHS Foundation Trust, 11.5 km.',
    )
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
