import { describe, expect, it } from 'vitest'
import { again, decision } from '../fixtures/decisions'
import { decisionSentence, interestsSaid, listSaid, registeredSaid, silent } from './sentences'

describe('what is said of a decision', () => {
  it('says when and by whom it was taken, and whether an interest was declared', () => {
    expect(decisionSentence(decision)).toBe(
      'Decided on 12 September 2012 for NHS Northmoor West by: Finance and contracts committee. 3 people were there; 1 person declared an interest.',
    )
    expect(decisionSentence({ ...decision, participants: [] })).toContain('Who was there is not said.')
  })
  it('names who declared an interest and what they did', () => {
    expect(interestsSaid(decision)).toBe('Dr Harriet Quill (left the room)')
    expect(interestsSaid(again)).toBe('nobody')
  })
  it('finds those who declared nothing and stand in the register', () => {
    expect(silent(again).map(({ person }) => person)).toEqual(['Dr Miriam Hale'])
    expect(silent(decision)).toEqual([])
  })
  it('says what the register has, and since when', () => {
    expect(silent(again).map(({ registered }) => registered && registeredSaid(registered))).toEqual([
      'The register of interests has one in Fellview Out-of-Hours Co-op, 5% of it, since 1 October 2004, declared on 12 April 2011',
    ])
  })
  it('counts a list', () => {
    expect(listSaid(1, 'NHS Northmoor West', true)).toBe(
      '1 decision of NHS Northmoor West at which somebody declared an interest, the last first.',
    )
  })
})
