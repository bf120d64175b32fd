import { describe, expect, it } from 'vitest'
import { median, ticks } from './scale'
import { strip } from './strip'

const points = [
  { key: '9N1', label: 'NHS Northmoor Coast', amount: 104e6 },
  { key: '9N4', label: 'NHS Northmoor West', amount: 478.3e6 },
  { key: '9N5', label: 'NHS Northmoor East', amount: 620e6 },
  { key: '9N6', label: 'NHS Northmoor Vale', amount: 478.4e6 },
]

describe('a strip of consortia', () => {
  it('marks this one, drawn last so that no other covers it', () => {
    const { dots } = strip(points, ['9N4'], 'wide')
    expect(dots.filter(dot => dot.isThis).map(dot => dot.key)).toEqual(['9N4'])
    expect(dots[dots.length - 1]?.key).toBe('9N4')
  })

  it('moves dots of nearly one value apart', () => {
    const near = strip(points, ['9N4'], 'wide').dots.filter(dot => dot.key === '9N4' || dot.key === '9N6')
    expect(near[0]?.y).not.toBe(near[1]?.y)
  })

  it('names this one and both ends when wide, this one alone when narrow', () => {
    expect(strip(points, ['9N4'], 'wide').names.map(name => name.text)).toEqual([
      'NHS Northmoor Coast £104.0m',
      'NHS Northmoor East £620.0m',
      'NHS Northmoor West £478.3m',
    ])
    expect(strip(points, ['9N4'], 'narrow').names.map(name => name.text)).toEqual(['NHS Northmoor West £478.3m'])
  })

  it('does not name an end twice when it is this one', () => {
    expect(strip(points, ['9N5'], 'wide').names.map(name => name.text)).toEqual([
      'NHS Northmoor Coast £104.0m',
      'NHS Northmoor East £620.0m',
    ])
  })

  it('names several, each on a line of its own', () => {
    const { names, height } = strip(points, ['9N4', '9N6'], 'wide')
    expect(names.map(name => [name.text, name.y])).toEqual([
      ['NHS Northmoor West £478.3m', 18],
      ['NHS Northmoor Vale £478.4m', 36],
    ])
    expect(height).toBe(strip(points, ['9N4'], 'wide').height + 18)
  })

  it('starts at zero and says the middle', () => {
    const drawn = strip(points, ['9N4'], 'wide')
    expect(drawn.axis[0]).toEqual({ x: 3, text: '£0' })
    expect(drawn.middle.text.text).toBe('middle £478.4m')
  })
})

it('the middle of an even number lies between two', () => {
  expect([median([3, 1, 2]), median([1, 2, 3, 10]), median([])]).toEqual([2, 2.5, 0])
})

it('ticks are round', () => {
  expect(ticks(0, 620, 6)).toEqual([0, 200, 400, 600])
  expect(ticks(0, 0.31, 3)).toEqual([0, 0.2])
  expect(ticks(5, 5, 4)).toEqual([5])
})
