import { expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { publicationPage } from '../fixtures/pages'
import { april, march } from '../fixtures/publications'
import { changesSaid, heldSaid, publicationSentence, severityWord } from './sentences'

it('says who published what, of when, and when', () => {
  expect(plain(publicationSentence(march))).toBe(
    'NHS Northmoor West published 38 payment lines of March 2013, £41.2 million in all, on 3 June 2013.',
  )
})

it('calls the lines of a register lines', () => {
  const register = { ...march, kind: 'consortia', total: null, rows: 3 }
  expect(plain(publicationSentence(register))).toContain('published 3 lines of')
})

it('says what is held beside what is published', () => {
  expect(plain(publicationSentence(april))).toContain(
    '3 more lines, £84,200, are held for a person to look at and are in no total.',
  )
  expect(heldSaid({ rows: 1, amount: 500 })).toBe(
    '1 more line, £500, is held for a person to look at and is in no total.',
  )
})

it('counts what a correction changed', () => {
  expect(changesSaid(publicationPage)).toBe(
    'The total went from £41.4 million to £41.2 million. Payment lines: 1 changed and 1 taken out.',
  )
  expect(
    changesSaid({
      ...publicationPage,
      was: null,
      changes: publicationPage.changes && { ...publicationPage.changes, removed: 0, changed: 0 },
    }),
  ).toBe('No payment line differs.')
})

it('has a word for each severity', () => {
  expect((['refuse-file', 'refuse-row', 'hold-row', 'warn', 'note'] as const).map(severityWord)).toEqual([
    'File refused',
    'Line refused',
    'Line held',
    'Warning',
    'Note',
  ])
})
