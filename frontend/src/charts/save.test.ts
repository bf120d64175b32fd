import { expect, it } from 'vitest'
import { csvOf, standaloneBars } from './save'

it('a table becomes lines of CSV that no spreadsheet takes for formulas', () => {
  expect(
    csvOf([
      ['Supplier', '£'],
      ['A, B & Co "North"', '1,200.50'],
      ['=SUM(A1)', '-12.00'],
    ]),
  ).toBe('Supplier,£\r\n"A, B & Co ""North""","1,200.50"\r\n\'=SUM(A1),-12.00\r\n')
})

it('bars taken away have their words, and nothing of the page in them is markup', () => {
  const svg = standaloneBars(
    [{ key: '1', label: 'Quill <& Partners>', href: null, amount: 1500000, length: 100, kind: 'payment' }],
    'Who is paid most',
  )
  expect(svg).toContain('Quill &lt;&amp; Partners>')
  expect(svg).toContain('£1.50m')
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="900" height="80"/)
})
