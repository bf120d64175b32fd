import { expect, test } from 'vitest'
import { oneService, servicesPage } from '../fixtures/services'
import { serviceChoice, servicesSentence } from './sentences'

const none = { ...servicesPage, list: { ...servicesPage.list, items: [], count: 0 } }

test('all services are counted by their names', () => {
  expect(servicesSentence(servicesPage)).toBe('GP practices are known to offer 2 services beyond the basic contract.')
})

test('of one service the rows that say so are counted, not practices', () => {
  expect(servicesSentence({ ...servicesPage, filters: { ...oneService, consortium: null } })).toBe(
    '3 published rows say that a GP practice offers Minor surgery.',
  )
  expect(servicesSentence({ ...servicesPage, filters: oneService, list: { ...servicesPage.list, count: 1 } })).toBe(
    '1 published row says that a GP practice of NHS Northmoor West offers Minor surgery.',
  )
})

test('silence is said as silence', () => {
  expect(servicesSentence(none)).toBe('No published list says what GP practices offer beyond the basic contract.')
  expect(servicesSentence({ ...none, filters: oneService })).toBe(
    'No published list says that a GP practice of NHS Northmoor West offers Minor surgery.',
  )
})

test('a choice says how many practices offer it', () => {
  expect(serviceChoice({ service: 'Minor surgery', practices: 1200 })).toEqual({
    value: 'Minor surgery',
    text: 'Minor surgery (1,200)',
  })
})
