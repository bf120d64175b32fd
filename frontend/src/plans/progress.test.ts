import { describe, expect, it } from 'vitest'
import { itemsReported } from '../fixtures/plans'
import { droppedItems, droppedState, howFar, objectivesSaid, pointSaid, signOf } from './progress'

const [deaths, scans, savings, site, clinics] = itemsReported

describe('what is said of progress', () => {
  it('holds a figure against the straight line', () => {
    if (!deaths?.reported[1]) throw new Error('nothing reported')
    expect(pointSaid(deaths, deaths.reported[1])).toBe(
      '40 on 30 June 2013; the straight line from 38 to 45 is at 39.75 on that day.',
    )
    expect(pointSaid({ ...deaths, baseline: null }, { ...deaths.reported[1], expected: null })).toBe(
      '40 on 30 June 2013.',
    )
    expect(pointSaid(deaths, { ...deaths.reported[1], value: null })).toBe('No figure for 30 June 2013.')
  })
  it('says what was saved, and when a milestone was reached', () => {
    if (!savings?.reported[0] || !site) throw new Error('nothing reported')
    expect(pointSaid(savings, savings.reported[0])).toBe(
      '£210,000 saved by 30 June 2013; the straight line to £1,200,000 is at £299,178 on that day.',
    )
    expect(pointSaid(site, { ...savings.reported[0], saved: null, reachedOn: '2013-06-24' })).toBe(
      'Reached on 24 June 2013.',
    )
  })
  it('says how long something is overdue', () => {
    if (!site || !scans) throw new Error('no items')
    expect(howFar(site)).toBe('Overdue by 41 days')
    expect(howFar(scans)).toBe('Cannot be rated')
    expect(signOf(site.rating)).toBe('late')
    expect(signOf('not-due')).toBe('not-due')
  })
  it('counts objectives, without those that were dropped', () => {
    expect(objectivesSaid(itemsReported)).toBe('Of 2 objectives 1 is on track and 1 is not measurable as planned.')
    expect(objectivesSaid([])).toBeNull()
  })
  it('keeps what was dropped', () => {
    expect(droppedItems(itemsReported)).toEqual([clinics])
    expect(clinics && droppedState(clinics)).toBe('When it was last reported: behind')
  })
})
