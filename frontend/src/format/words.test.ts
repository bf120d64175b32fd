import { expect, it } from 'vitest'
import { listed, numberWord, role, roles, shortHash } from './words'

it('things are listed with and before the last', () => {
  expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ])
})

it('small numbers are words', () => {
  expect([0, 1, 10, 11].map(numberWord)).toEqual(['no', 'one', 'ten', '11'])
})

it('a role the pages do not know is still readable', () => {
  expect([role('gp-practice'), roles('nhs-foundation-trust'), role('social-enterprise')]).toEqual([
    'GP practice',
    'NHS foundation trusts',
    'Social enterprise',
  ])
})

it('a long hash is cut in the middle', () => {
  expect([shortHash('9f2c41d8aa00bb11cc2277ae'), shortHash('abc')]).toEqual(['9f2c41d8…77ae', 'abc'])
})
