import { expect, test } from 'vitest'
import { formerPage, officerPage, officersPage } from '../fixtures/officers'
import { officersSentence } from './sentences'

test('one name may hold a post of several organisations', () => {
  expect(officersSentence(officerPage)).toBe(
    'Ruth Tarrant is Chief Financial Officer of NHS Northmoor West and NHS Harrowdale.',
  )
})

test('who held a post and holds none now is of the past', () => {
  expect(officersSentence(formerPage)).toBe('Dr Miriam Hale held 1 post and holds none now, as far as is published.')
})

test('a name that nobody has is said so', () => {
  const filters = { name: 'Nobody', post: null, cursor: null }
  expect(officersSentence({ filters, list: { ...officersPage.list, items: [], count: 0 } })).toBe(
    'No published list names an officer called Nobody.',
  )
})

test('the list of all says what the posts are', () => {
  expect(officersSentence(officersPage)).toContain('2 posts are published, those of the past too.')
})
