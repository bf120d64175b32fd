import { describe, expect, it } from 'vitest'
import { funnelPicture } from '../fixtures/referrals'
import { funnel, type FunnelAsk } from './funnel'

const ask: FunnelAsk = {
  target: funnelPicture.target,
  curve: funnelPicture.curve,
  units: funnelPicture.units.map(unit => ({
    key: unit.practice.code,
    label: unit.practice.name,
    size: unit.referrals.shown,
    share: unit.share,
    kind: unit.practice.code === 'N81001' ? 'own' : unit.interest ? 'interest' : 'other',
  })),
}

describe('a funnel', () => {
  it('starts at zero, and what is more stands higher', () => {
    const { marks, baseline, target } = funnel(ask, 'wide')
    const own = marks.find(mark => mark.kind === 'own')
    expect(own?.y).toBeLessThan(target ?? 0)
    expect(target).toBeLessThan(baseline)
  })

  it('draws the practice of the page last and names it alone', () => {
    const { marks } = funnel(ask, 'narrow')
    expect(marks[marks.length - 1]?.kind).toBe('own')
    expect(marks.filter(mark => mark.name)).toHaveLength(1)
  })

  it('has both limits as bands, chance alone as lines, and none where nobody is judged', () => {
    expect(funnel(ask, 'wide').chance).toHaveLength(2)
    expect(funnel({ ...ask, curve: [], target: null }, 'wide')).toMatchObject({
      inner: '',
      outer: '',
      chance: [],
      names: [],
    })
  })

  it('writes no name over another', () => {
    const ys = funnel(ask, 'wide').names.map(name => name.y)
    expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 16)).toBe(true)
  })
})
