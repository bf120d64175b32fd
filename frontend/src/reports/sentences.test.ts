import { expect, test } from 'vitest'
import { escalation, recommendation, report } from '../fixtures/reports'
import { acknowledged, becameOf, stands } from './sentences'

test('what became of a report is counted', () => {
  expect(becameOf(report)).toBe('5 recommendations: 4 answered, 1 overdue.')
})

test('who has not answered is named, with the days', () => {
  expect(stands({ ...recommendation, state: 'overdue', answeredOn: null }, '2013-07-26')).toBe(
    'NHS Harrowdale has not answered. The answer was due on 5 July 2013, 21 days ago.',
  )
})

test('an answer that came late says so whatever it says', () => {
  expect(stands({ ...recommendation, state: 'refused', answeredOn: '2013-07-12' }, '2013-07-26')).toBe(
    'NHS Harrowdale refused it. The first answer came 7 days late.',
  )
})

test('what was accepted and is not done by its day is behind', () => {
  expect(
    stands({ ...recommendation, state: 'behind', answeredOn: '2013-06-20', doneBy: '2013-06-30' }, '2013-07-26'),
  ).toBe('NHS Harrowdale accepted it and said that it would be done by 30 June 2013. It has not said that it is.')
})

test('what was taken further has a clock of its own', () => {
  expect(acknowledged(escalation, '2013-07-26')).toBe(
    'Northmoor County Council has until 6 August 2013 to acknowledge it.',
  )
  expect(acknowledged({ ...escalation, acknowledgedOn: '2013-08-08' }, '2013-08-09')).toBe(
    'Northmoor County Council acknowledged it on 8 August 2013, 2 days late.',
  )
})
