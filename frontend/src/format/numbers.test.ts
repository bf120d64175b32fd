import { describe, expect, it } from 'vitest'
import {
  count,
  counted,
  fileSize,
  money,
  moneyInWords,
  moneyShort,
  moneyTick,
  penceInThePound,
  percent,
  wholePounds,
} from './numbers'

describe('counts', () => {
  it('group their thousands', () => {
    expect([0, 7, 999, 1000, 65869, 646938, 1234567].map(count).join(' ')).toBe(
      '0 7 999 1,000 65,869 646,938 1,234,567',
    )
  })

  it('agree with their noun', () => {
    expect([
      counted(1, 'payment'),
      counted(0, 'payment'),
      counted(1204, 'payment'),
      counted(2, 'consortium', 'consortia'),
    ]).toEqual(['1 payment', '0 payments', '1,204 payments', '2 consortia'])
  })
})

describe('money', () => {
  it.each([
    [164270.67, '£164,270.67', '£164,271', '£164k'],
    [0, '£0.00', '£0', '£0'],
    [0.5, '£0.50', '£1', '£1'],
    [-56069.1, '−£56,069.10', '−£56,069', '−£56k'],
    [999_499.99, '£999,499.99', '£999,500', '£999k'],
    [999_500, '£999,500.00', '£1.00 million', '£1.00m'],
    [7_431_627.59, '£7,431,627.59', '£7.43 million', '£7.43m'],
    [41_234_000, '£41,234,000.00', '£41.2 million', '£41.2m'],
    [478_300_000, '£478,300,000.00', '£478.3 million', '£478.3m'],
    [17_312_345_678.9, '£17,312,345,678.90', '£17.3 billion', '£17.3bn'],
    [204_000_000_000, '£204,000,000,000.00', '£204.0 billion', '£204.0bn'],
  ])('%d is written exactly, in words and short', (pounds, exact, words, short) => {
    expect([money(pounds), moneyInWords(pounds), moneyShort(pounds)]).toEqual([exact, words, short])
  })

  it('is round on an axis', () => {
    expect([0, 200e6, 1e9, 2.5e6, 50_000].map(moneyTick)).toEqual(['£0', '£200m', '£1bn', '£2.50m', '£50k'])
  })

  it('never says minus nothing', () => {
    expect(wholePounds(-0.2)).toBe('£0')
  })
})

describe('shares', () => {
  it('keep the small from reading as nothing and the large from reading as all', () => {
    expect([0, 0.004, 0.354, 0.996, 1].map(percent)).toEqual(['0%', 'under 1%', '35%', 'over 99%', '100%'])
    expect([0.354, 0.002].map(penceInThePound)).toEqual(['35p', 'less than 1p'])
  })
})

it('file sizes are in the units of the disk maker', () => {
  expect([312, 19_400, 1_240_000, 2_300_000_000].map(fileSize)).toEqual(['312 bytes', '19 kB', '1.2 MB', '2.3 GB'])
})
