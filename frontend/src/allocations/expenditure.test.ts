import { expect, it } from 'vitest'
import { westMonths } from '../fixtures/allocations'
import { cumulativeMonths, differences, missingMonths, outturnTitle, vatSaid } from './expenditure'

const [december] = westMonths

it('the finding is what the year will have cost against what it may', () => {
  expect(december && outturnTitle('NHS Northmoor West', december)).toBe(
    'NHS Northmoor West expects to end 2012/13 £1.05 million over what it may spend (0.22%)',
  )
  expect(
    december &&
      outturnTitle('NHS Northmoor West', {
        ...december,
        month: '2013-03',
        variance: -2_000_000,
        variancePercent: -0.42,
      }),
  ).toBe('NHS Northmoor West ended 2012/13 £2.00 million under what it may spend (0.42%)')
})

it('what does not add up is said in pounds and in percent', () => {
  expect(differences(westMonths)).toEqual([
    'December 2012: paid, accrued and forecast do not come to the outturn: £30,000.00 more, under 0.01%.',
  ])
})

it('months without a return stay empty and are counted', () => {
  const months = cumulativeMonths('2012-13', westMonths)
  expect(months).toHaveLength(12)
  expect(months.filter(({ spent }) => spent !== null)).toHaveLength(1)
  expect(missingMonths('2012-13', westMonths)).toHaveLength(11)
})

it('whether there is VAT in it is said or said not to be', () => {
  expect(vatSaid([{ vat: 'gross' }])).toBe('with VAT that cannot be had back')
  expect(vatSaid([{ vat: null }])).toBe('the return does not say whether with VAT')
  expect(vatSaid([{ vat: 'net' }, { vat: null }])).toBe('some with VAT that cannot be had back, some without')
})
