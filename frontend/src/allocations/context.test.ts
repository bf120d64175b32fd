import { expect, it } from 'vitest'
import { westGiven } from '../fixtures/allocations'
import { context } from './context'

const own = westGiven
const three = [own, { ...own, growth: 1, perHead: 1500 }, { ...own, growth: 4, perHead: 1900 }]

it('a figure stands beside the middle, the lowest and the highest of all', () => {
  const growth = context({ ...own, growth: 2.5 }, [{ ...own, growth: 2.5 }, ...three.slice(1)])[0]
  expect(growth).toMatchObject({ key: 'growth', own: '+2.5%', middle: '+2.5%', lowest: '+1%', highest: '+4%', many: 3 })
})

it('of two no middle is said, and what is not published is left out', () => {
  expect(context(own, three.slice(0, 2))).toEqual([])
  expect(context({ ...own, growth: null }, three).map(({ key }) => key)).not.toContain('growth')
})
