import { expect, it } from 'vitest'
import { listSizes, people } from '../fixtures/population'
import {
  differenceSaid,
  moneyPerHeadSaid,
  patientsSentence,
  peopleSentence,
  perHeadSaid,
  unregisteredSaid,
} from './sentences'

it('a consortium’s people are said with the change since a year before', () => {
  expect(peopleSentence(people.counts)).toBe(
    '280,056 people were registered with 5 practices of it on 1 April 2013, 2,702 more than on 1 April 2012.',
  )
  expect(peopleSentence([])).toBe('No list size is published for it.')
})

it('what the file and the register count differently is said', () => {
  expect(differenceSaid(people.counts)).toBeNull()
  expect(differenceSaid(people.counts.slice(0, 1))).toBe(
    'That is as the list size file counts. By the register, the 4 practices that belonged to it that day had 240,567 patients: the file counts 36,787 more.',
  )
})

it('people without a practice are said apart', () => {
  expect(unregisteredSaid(people.counts)).toBe(
    '1,270 more people in its area are registered with no practice: an estimate, in no sum here.',
  )
  expect(unregisteredSaid(people.counts.slice(0, 1))).toBeNull()
})

it('money a head names its people and their day, or says that it is not known', () => {
  expect(moneyPerHeadSaid(people, '2012-13')).toBe(
    'What it paid in 2012/13 is £1,713.57 a head of 279,135 people, counted on 1 January 2013; weighted for need, £1,703.40 a head of 280,802 people, counted on 1 January 2013.',
  )
  expect(perHeadSaid(null)).toBe('not known: no list size of that time is published')
  expect(moneyPerHeadSaid(people, null)).toBeNull()
})

it('a practice’s patients are said', () => {
  expect(patientsSentence(listSizes)).toBe(
    '73,012 people were registered with it on 1 April 2013, as many as on 1 April 2012.',
  )
})
