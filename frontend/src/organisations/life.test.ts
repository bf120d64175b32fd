import { describe, expect, it } from 'vitest'
import { noHistory, trust, trustHistory, west, westHistory } from '../fixtures/organisations'
import { accountableSentence, eventSaid, isOfThePast, lifeSentence, linksSentence, nameSpan, spanSaid } from './life'

describe('an organisation', () => {
  it('of the past says until when it was and who came after', () => {
    expect(lifeSentence(trust, trustHistory)).toBe(
      'Northmoor Primary Care Trust was a primary care trust until 31 March 2011. Its tasks went to NHS Northmoor West (58.5% of its postcodes) on 1 April 2011.',
    )
    expect(isOfThePast(trust, trustHistory)).toBe(true)
  })

  it('that no source dates is called undated', () => {
    const undated = { ...trust, status: 'unknown' as const, openedOn: null, closedOn: null }
    const successors = trustHistory.successors.map(said => ({ ...said, on: null, share: null, shareOf: null }))
    expect(lifeSentence(undated, { ...trustHistory, successors })).toBe(
      'Northmoor Primary Care Trust was a primary care trust. No source says when it began or ended. Its tasks went to NHS Northmoor West; no source says when.',
    )
  })

  it('that closed without a known successor says so', () => {
    expect(lifeSentence(trust, noHistory)).toContain('No source says who came after it.')
  })

  it('of today is of today, whoever was before it', () => {
    expect(lifeSentence(west, westHistory)).toBe('NHS Northmoor West is a consortium, since 1 April 2011.')
    expect(isOfThePast(west, westHistory)).toBe(false)
  })

  it('that practices left when it closed does not claim more', () => {
    const successors = trustHistory.successors.map(said => ({
      ...said,
      reason: 'practices-followed',
      shareOf: 'practices',
      share: 78.05,
    }))
    expect(lifeSentence(trust, { ...trustHistory, successors })).toContain(
      'Its practices went to NHS Northmoor West (78.05% of its practices) on 1 April 2011.',
    )
  })
})

it('an authorisation says whether it has conditions', () => {
  expect(westHistory.events.map(eventSaid)).toEqual([
    'Began as a pathfinder',
    'Authorised by the Board with conditions',
  ])
})

it('days that no source gives are called so', () => {
  expect(spanSaid(null, null)).toBe('undated')
  expect(spanSaid(null, '2011-03-31')).toBe('until 31 March 2011')
  expect(westHistory.names.map(nameSpan)).toEqual([
    'undated; used by a source of 1 April 2011',
    '15 December 2010 to 31 March 2011',
  ])
})

it('who is accountable stands on the first screen', () => {
  expect(accountableSentence(westHistory)).toBe(
    'Accountable Officer: Dr Colin Ashe. Chief Financial Officer: Ruth Tarrant.',
  )
})

it('an authority names its board and its HealthWatch', () => {
  const [link] = trustHistory.links
  if (!link) throw new Error('the trust is part of a cluster')
  const links = [
    { ...link, outward: false, role: 'health-and-wellbeing-board', other: { code: '9NW', name: 'The Board' } },
    { ...link, outward: false, role: 'local-healthwatch', other: { code: '9NH', name: 'Healthwatch Northmoor' } },
  ]
  expect(linksSentence({ ...noHistory, links })).toBe(
    'Its health and wellbeing board is The Board; the local HealthWatch is Healthwatch Northmoor.',
  )
  expect(linksSentence(noHistory)).toBe('')
})
