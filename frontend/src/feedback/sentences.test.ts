import { describe, expect, test } from 'vitest'
import { feedbackItemPage, feedbackPage, item, overdue } from '../fixtures/feedback'
import {
  countsSaid,
  daysBetween,
  daysRange,
  moderationSaid,
  overTimeSaid,
  redactions,
  stageSaid,
  stands,
  whoSaid,
} from './sentences'

describe('where an item stands', () => {
  test('answered in time', () => {
    expect(stands(feedbackItemPage)).toBe('It was answered on 8 July 2013; the answer was due on 22 July 2013.')
  })

  test('answered late, counted in days', () => {
    const late = { ...item, state: 'answered-late' as const, answeredOn: '2013-07-25' }
    expect(stands({ ...feedbackItemPage, item: late })).toBe(
      'It was answered on 25 July 2013, 3 days after the answer was due.',
    )
  })

  test('overdue names who has not answered', () => {
    expect(stands({ ...feedbackItemPage, item: overdue })).toBe(
      'Pellside Medical Centre has not answered. The answer was due on 22 July 2013, 4 days ago.',
    )
  })

  test('days go over the change of the clocks', () => {
    expect(daysBetween('2013-03-30', '2013-04-01')).toBe(2)
  })
})

test('what moderation took out stands apart', () => {
  expect(redactions('Dr [name removed] was kind')).toEqual([
    { text: 'Dr ', removed: false },
    { text: '[name removed]', removed: true },
    { text: ' was kind', removed: false },
  ])
})

test('counts leave out what is nought', () => {
  expect(
    countsSaid({
      items: 2,
      people: 15,
      answered: 1,
      answeredLate: 0,
      running: 0,
      overdue: 1,
      ratings: [0, 0, 0, 0, 0],
    }),
  ).toBe('2 things that 15 people said: 1 answered in time, 1 overdue.')
})

test('who said it, and how', () => {
  expect(whoSaid(overdue)).toBe('14 people, in a survey, to Healthwatch Northmoor')
})

test('a state that an item came to says what it waits for only while it is the last', () => {
  expect(stageSaid('screened', true)).toBe('Screened; waits for a moderator')
  expect(stageSaid('screened', false)).toBe('Screened')
})

test('moderation is said in one sentence', () => {
  const counts = {
    letThrough: 10,
    waiting: 2,
    returned: 1,
    withdrawn: 0,
    medianDays: 1,
    shortestDays: 0,
    longestDays: 12,
  }
  expect(moderationSaid(counts)).toBe(
    '10 published, 2 waiting for a moderator and 1 given back; half were public within 1 day, the last after 12 days.',
  )
  expect(moderationSaid({ ...counts, medianDays: null, longestDays: null, returned: 0 })).toBe(
    '10 published and 2 waiting for a moderator.',
  )
  expect(daysRange(0, 12)).toBe('0 to 12 days')
  expect(daysRange(1, 1)).toBe('1 day')
})

test('themes over time are said of the most frequent one of the newest period', () => {
  expect(overTimeSaid(feedbackPage.overTime)).toBe('Waiting: in 40% of what was said, before in 25%')
  expect(overTimeSaid(feedbackPage.overTime.slice(0, 2))).toBe('')
})
