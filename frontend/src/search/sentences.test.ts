import { expect, it } from 'vitest'
import { searchPage } from '../fixtures/pages'
import { searchSentence } from './sentences'

it('counts what fits', () => {
  expect(searchSentence(searchPage)).toBe('3 organisations and 1 supplier fit “pellside”.')
  expect(searchSentence({ ...searchPage, organisations: [] })).toBe('1 supplier fits “pellside”.')
})

it('says when there is more than is shown, and when there is nothing', () => {
  expect(searchSentence({ ...searchPage, suppliers: [], more: { organisations: true, suppliers: false } })).toBe(
    'More than 3 organisations fit “pellside”.',
  )
  expect(searchSentence({ ...searchPage, organisations: [], suppliers: [] })).toBe('Nothing fits “pellside”.')
})
