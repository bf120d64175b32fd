import { expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { moneyPage, westGiven } from '../fixtures/allocations'
import { consortiumPage } from '../fixtures/pages'
import {
  budgetsTitle,
  budgetShare,
  distanceTitle,
  givenSentence,
  givenShortly,
  heldAgainst,
  waterfallTitle,
} from './sentences'

it('what was given and what was paid are said of one year', () => {
  expect(plain(givenSentence(moneyPage))).toBe(
    'NHS Northmoor West was given £479.5 million for 2012/13, £1,728.96 for each person registered with its practices. Payments of that year come to £478.3 million.',
  )
})

it('money of one year is not held against another', () => {
  expect(plain(givenSentence({ ...moneyPage, money: null }))).toContain(
    'No payments of that year are published, and those of other years are not held against it.',
  )
  expect(plain(givenSentence({ ...moneyPage, year: '2014-15', allocation: null }))).toBe(
    'What NHS Northmoor West was given for 2014/15 is not published. The newest allocation that is published is of 2012/13.',
  )
  expect(givenShortly(westGiven, consortiumPage.money && { ...consortiumPage.money, year: '2011-12' })).not.toContain(
    'Payments',
  )
})

it('nothing is nothing', () => {
  const nothing = { ...moneyPage, years: [], year: null, allocation: null, history: [] }
  expect(plain(givenSentence(nothing))).toBe('Nothing is published yet about the money of NHS Northmoor West.')
})

it('titles say the finding', () => {
  expect(waterfallTitle(465_300_000, 479_534_476)).toBe('£14.2 million on top of the £465.3 million for services')
  expect(waterfallTitle(5_000_000, 4_000_000)).toBe('£1.00 million taken off the £5.00 million for services')
  expect(waterfallTitle(5_000_000, 5_000_000)).toBe('All of it is for services: £5.00 million')
  expect(distanceTitle(1.84, [1.84, -1.03, -4.33])).toBe(
    'It is 1.84% above its target; the middle consortium is 1.03% below',
  )
})

it('budgets add up or do not', () => {
  expect(budgetsTitle(westGiven, 5)).toBe('The budgets of its 5 practices add up to the £463.8 million for services')
  const short = { ...westGiven, budgetDifference: -84_000 }
  expect(budgetsTitle(short, 5)).toBe(
    'The budgets of its 5 practices come to £84,000 less than the £463.8 million for services',
  )
  expect(budgetShare(short)).toBe('0.02%')
})

it('caps and rates have a verdict', () => {
  expect(heldAgainst(moneyPage).map(({ name, written, rule, verdict }) => [name, written, rule, verdict])).toEqual([
    ['Running costs', '£25.76 a head', '£25.00 to £35.00 a head', 'within'],
    ['For the cost of change (2%)', '2%', '2%', 'as the rule says'],
    ['Development fund', 'not published', '£2.00 a head', 'cannot be said'],
  ])
})
