import { expect, it } from 'vitest'
import { march, marchFirst, april } from '../fixtures/publications'
import { notice } from './notice'

it('a publication says how much it holds', () => {
  expect(notice({ publication: april, was: null })).toEqual({
    sign: 'published',
    verb: 'Published.',
    was: null,
    says: '1,214 payment lines, £37.9 million, 3 held.',
    meta: '22 May 2013, edition 1,031',
  })
})

it('a correction shows the old beside the new, and why', () => {
  const said = notice({
    publication: march,
    was: { editions: [marchFirst.edition], rows: marchFirst.rows, total: marchFirst.total },
  })
  expect(`${said.verb} ${said.was} ${said.says} ${said.meta}`).toBe(
    'Corrected. £41.4 million is now £41.2 million. An ambulance invoice had been entered twice. 3 June 2013, edition 1,042',
  )
})

it('a correction that leaves the total alone says so', () => {
  const said = notice({ publication: march, was: { editions: [1029], rows: 2, total: march.total } })
  expect(said.was).toBeNull()
  expect(said.says).toContain('the total is unchanged')
})

it('what is no money has no total', () => {
  const patients = { ...march, kind: 'list-sizes', rows: 12, total: null }
  expect(notice({ publication: patients, was: { editions: [1029], rows: 12, total: null } }).says).toMatch(
    /^12 lines\. /,
  )
})

it('what was corrected later says by which edition', () => {
  expect(notice({ publication: marchFirst, was: null }).meta).toBe(
    '17 May 2013, edition 1,029, corrected by edition 1,042',
  )
})

it('a withdrawal says why, and what is left', () => {
  const reason = { code: 'withdrawal', text: 'A line named a private person.' }
  expect(notice({ publication: { ...march, reason }, was: null })).toMatchObject({
    verb: 'Withdrawn.',
    says: expect.stringMatching(/^38 .* remain\. A line named a private person\.$/),
  })
  expect(notice({ publication: { ...march, rows: 0, total: null, reason }, was: null }).says).toBe(
    'A line named a private person.',
  )
})

it('what was withdrawn says by which edition', () => {
  expect(notice({ publication: { ...marchFirst, withdrawnBy: 1043 }, was: null }).meta).toMatch(
    /, withdrawn by edition 1,043$/,
  )
})
