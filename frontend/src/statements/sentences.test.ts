import { expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { statementPage } from '../fixtures/statements'
import { checkVerdict, figureSaid, quarterSaid, statementSentence, steps } from './sentences'

const statement = statementPage.statement

it('what is said, what is published, and what nobody explains', () => {
  expect(plain(statementSentence(statementPage))).toBe(
    'In January to March 2013 NHS Northmoor West says it spent £121.5 million. Payments of £120.2 million are published. £1.40 million in between is not explained.',
  )
})

it('figures of different times are not held against each other', () => {
  const missing = { state: 'not-published', amount: null, basis: null, reason: 'No return.', source: null }
  const apart = { state: 'not-comparable', amount: null, basis: null, reason: 'No return.', source: null }
  const page = statement && {
    ...statementPage,
    statement: { ...statement, total: { ...statement.total, spent: missing, unexplained: apart } },
  }
  expect(page && plain(statementSentence(page))).toBe(
    'What NHS Northmoor West spent in January to March 2013 is not published. Payments of £120.2 million are published. The two cannot be held against each other.',
  )
  expect(figureSaid(missing)).toBe('not published')
  expect(figureSaid(apart)).toBe('cannot be worked out')
})

it('nothing is nothing', () => {
  expect(plain(statementSentence({ ...statementPage, statement: null }))).toContain('are published yet')
})

it('a check says whether sums agree', () => {
  expect(statement?.checks.map(checkVerdict)).toEqual([
    'Adds up: £120,164,270.00',
    'Does not add up: £479,654,476.00 is £120,000.00 (0.03%) more than £479,534,476.00',
    'Cannot be checked: not published',
  ])
  expect(quarterSaid({ quarter: 1, to: '2012-06-30' })).toBe('April to June 2012')
  expect(statement && steps(statement).at(-1)?.label).toBe('Unexplained')
})
