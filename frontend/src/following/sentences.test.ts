import { expect, test } from 'vitest'
import { followed } from './sentences'

test('what is searched for is said beside the title', () => {
  expect(followed({ title: 'What people say', words: 'waiting' })).toBe('What people say: “waiting”')
  expect(followed({ title: 'NHS Northmoor West', words: null })).toBe('NHS Northmoor West')
})
