import { describe, expect, it } from 'vitest'
import { address, cursorOf, parseQuery } from './address'

describe('an address', () => {
  it('leaves out what is not asked', () => {
    expect(address('/spending', { payer: '9N4', q: '', area: null, min: 0, corrections: false })).toBe(
      '/spending?payer=9N4&min=0',
    )
  })

  it('keeps its fragment last', () => {
    expect(address('/spending#payments', { by: 'month' })).toBe('/spending?by=month#payments')
  })

  it('writes what may not stand in a query', () => {
    expect(address('/search', { q: 'St Anne’s & Sons' })).toBe('/search?q=St+Anne%E2%80%99s+%26+Sons')
  })
})

it('the cursor of the next page is read from its address, or is given as such', () => {
  expect(cursorOf('/api/v1/payments?payer=9N4&after=b2Zm_c2V0-0')).toBe('b2Zm_c2V0-0')
  expect([cursorOf('b2Zm_c2V0-0'), cursorOf(null), cursorOf('/api/v1/payments?payer=9N4')]).toEqual([
    'b2Zm_c2V0-0',
    null,
    null,
  ])
})

describe('a query', () => {
  it('is read back as it was written', () => {
    expect(parseQuery('q=St+Anne%E2%80%99s+%26+Sons&from=2013-01')).toEqual([
      ['q', 'St Anne’s & Sons'],
      ['from', '2013-01'],
    ])
  })

  it('is taken as it stands where it is not well written', () => {
    expect(parseQuery('q=100%&&x')).toEqual([['q', '100%']])
  })
})
