import { describe, expect, it } from 'vitest'
import { timelinessPage } from '../fixtures/timeliness'
import { cameSaid, timelinessSentence } from './sentences'

describe('the sentence of timeliness', () => {
  it('counts what was due and how it came', () => {
    expect(timelinessSentence(timelinessPage)).toBe(
      'Of 48 returns that were due by 3 June 2013, 46 came on time, 1 came late and 1 is missing.',
    )
  })

  it('says when nothing was due', () => {
    expect(timelinessSentence({ ...timelinessPage, organisations: [] })).toBe('Nothing was due by 3 June 2013.')
  })

  it.each([
    ['on-time', 0, 'on time'],
    ['late', 1, '1 day late'],
    ['missing', 34, 'not published, 34 days overdue'],
    ['not-due', 0, 'not due yet'],
  ] as const)('says of a return that is %s, %d days', (status, daysLate, said) => {
    const [owed] = timelinessPage.returns.items
    expect(owed && cameSaid({ ...owed, status, daysLate })).toBe(said)
  })
})
