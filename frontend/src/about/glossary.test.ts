import { expect, it } from 'vitest'
import { terms } from './glossary'

it('is in order, so that a word is found', () => {
  const names = terms.map(term => term.term)
  expect(names).toEqual([...names].sort())
})

it('gives each word an address of its own', () => {
  expect(new Set(terms.map(term => term.id)).size).toBe(terms.length)
  expect(terms.map(term => term.id)).toContain('payment-line')
})
