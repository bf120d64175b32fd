import { describe, expect, it } from 'vitest'
import { registerChangesPage as page } from '../fixtures/changes'
import { changeSaid, changesSentence, kinds, whenSaid } from './sentences'

describe('what changed', () => {
  it('is counted in one sentence, practices first', () => {
    expect(changesSentence(page)).toBe(
      'From 1 January 2012 to 31 March 2013, 1 GP practice moved to another consortium, 2 GP practices closed, 1 GP practice is missing from a later file and 1 consortium closed.',
    )
    expect(changesSentence({ ...page, counts: [] })).toBe(
      'From 1 January 2012 to 31 March 2013, nothing changed that a file of the register tells of.',
    )
  })

  it('has its day, or the two between which it lies', () => {
    expect(page.events.items.map(whenSaid)).toEqual([
      '1 April 2012',
      'between 1 April 2011 and 1 April 2013',
      '31 March 2012, its last day',
      '1 April 2012',
    ])
  })

  it('says what the register said before', () => {
    expect(page.changes.map(changeSaid)).toEqual([
      'The name was “Dalefoot Practice”; the consortium was 9N4, now 9N5; and another address.',
      'New in the register.',
    ])
  })

  it('can be chosen by short words', () => {
    expect(kinds.map(({ text }) => text)).toEqual([
      'Moved',
      'Opened',
      'Closed',
      'Missing from a later file',
      'New in the register',
      'Left',
      'Joined',
      'Was followed by',
    ])
  })
})
