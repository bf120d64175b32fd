import { describe, expect, it } from 'vitest'
import { planEditorPage } from '../fixtures/plans'
import { draftParts, draftSaid } from './draft'

const draft = planEditorPage.draft
if (!draft) throw new Error('no draft')

describe('a plan that is being written', () => {
  it('has a place for each part, written or not', () => {
    expect(draftParts(draft)).toHaveLength(10)
    expect(draftParts(draft).find(({ part }) => part === 'objective')?.items).toHaveLength(1)
  })
  it('says what the check would refuse', () => {
    expect(draftSaid(draft, 1)).toBe('2 items are written. The check refuses 1 thing: see below.')
    expect(draftSaid(draft, 0)).toBe('2 items are written. The check refuses nothing.')
  })
})
