import { describe, expect, it } from 'vitest'
import { plain } from '../design/sentence'
import { supplierPage } from '../fixtures/pages'
import { fellview, general } from '../fixtures/suppliers'
import { incomeSentence, matchSaid, namesSaid } from './sentences'

const { income } = supplierPage

describe('what a supplier was paid', () => {
  it('is told with how many paid and in how many lines', () => {
    expect(plain(incomeSentence('Northmoor General Hospital NHS FT', income))).toBe(
      'Northmoor General Hospital NHS FT was paid £168.4 million by 3 organisations in 2012/13, in 1,204 payment lines.',
    )
  })

  it('names the payer where there is one', () => {
    const one = { ...income, payerCount: 1, payers: { ...income.payers, groups: income.payers.groups.slice(0, 1) } }
    expect(plain(incomeSentence('It', one))).toContain('by NHS Northmoor West in 2012/13')
  })

  it('of nothing is only nothing published', () => {
    const none = { ...income, money: { ...income.money, total: { lines: 0, amount: 0 } } }
    expect(plain(incomeSentence('It', none))).toBe('It was paid nothing in 2012/13 that has been published.')
  })
})

describe('how it was matched', () => {
  it('is said in words, with how sure that is', () => {
    expect(matchSaid(general)).toBe(
      'Matched to Northmoor General Hospital NHS Foundation Trust (RN1) because the names are the same once abbreviations are written out. This is very likely right; we put it at 95%.',
    )
  })

  it('is said to be doubtful when it is', () => {
    expect(matchSaid({ ...general, match: { method: 'something-new', confidence: 0.6 } })).toContain(
      'by its name. This is doubtful',
    )
    expect(matchSaid({ ...general, match: { method: 'exact', confidence: 1 } })).toContain('This is certain.')
  })

  it('is not guessed where it was not', () => {
    expect(matchSaid(fellview)).toContain('was not matched')
  })
})

it('counts the ways a name was written', () => {
  expect([namesSaid(general), namesSaid(fellview)]).toEqual([
    'Publishers wrote the name in 3 ways.',
    'Every publisher wrote the name the same way.',
  ])
  const twice = { ...fellview, names: [...fellview.names, ...fellview.names] }
  expect(namesSaid(twice)).toContain('Ltd or Limited, and are taken for one supplier')
})
