import { expect, it } from 'vitest'
import { westGiven } from '../fixtures/allocations'
import { context } from './context'

const own = westGiven
const three = [own, { ...own, growth: 1, perHead: 1500 }, { ...own, growth: 4, perHead: 1900 }]

it('a figure stands beside the middle, the lowest and the highest of all', () => {
  const growth = context({ ...own, growth: 2.5 }, [{ ...own, growth: 2.5 }, ...three.slice(1)])[0]
  expect(growth).toMatchObject({ key: 'growth', own: '+2.5%', middle: '+2.5%', lowest: '+1%', highest: '+4%', many: 3 })
})

it('what was paid a head stands below what was given, of those that have published the same months', () => {
  const consortia = [
    { code: own.consortium.code, registered: 1700, weighted: 1690.5 },
    { code: '9N5', registered: 1500, weighted: null },
    { code: '9N6', registered: 1350, weighted: 1400 },
  ]
  const paid = context(own, three, { months: 11, consortia }).filter(({ key }) => key.startsWith('paid'))
  expect(paid).toMatchObject([
    { title: 'Paid in 11 months, £ a head registered', own: '£1,700.00', middle: '£1,500.00', many: 3 },
  ])
  expect(context(own, three, { months: 12, consortia: consortia.slice(0, 2) }).map(({ key }) => key)).not.toContain(
    'paid',
  )
})

it('of two no middle is said, and what is not published is left out', () => {
  expect(context(own, three.slice(0, 2))).toEqual([])
  expect(context({ ...own, growth: null }, three).map(({ key }) => key)).not.toContain('growth')
})
