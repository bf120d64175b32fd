import { expect, it } from 'vitest'
import { bars } from './bars'

const trust = {
  key: 'RN1',
  label: 'Northmoor General Hospital NHS FT',
  href: '/organisations/RN1',
  amount: 168_400_000,
}
const co_op = { key: 's7', label: 'Fellview Out-of-Hours Co-op', href: '/suppliers/s7', amount: 5_200_000 }

it('bars are as long as their share of the longest', () => {
  expect(bars([trust, co_op], null).map(bar => bar.length)).toEqual([100, 3.1])
})

it('the rest is one bar of its own, never longer than the picture', () => {
  const drawn = bars([co_op], { label: '312 other suppliers', amount: 107_600_000 })
  expect(drawn[1]).toMatchObject({ label: '312 other suppliers', kind: 'rest', length: 100 })
})

it('a credit is told from a payment', () => {
  expect(bars([trust, { ...co_op, amount: -1 }], null).map(bar => bar.kind)).toEqual(['payment', 'credit'])
})

it('nothing but zero has no length', () => {
  expect(bars([{ ...co_op, amount: 0 }], null).map(bar => bar.length)).toEqual([0])
})
