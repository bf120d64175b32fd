import { describe, expect, it } from 'vitest'
import { draftRegister } from '../fixtures/interests'
import { entryHeld, entryTitle, registerSaid, wasOvertaken } from './register'

const [fenwick, withheld, empty] = draftRegister.entries
if (!fenwick || !withheld || !empty) throw new Error('no entries')

describe('a register that is being written', () => {
  it('names each entry by whose it is and in what', () => {
    expect(entryTitle(fenwick)).toBe('Dr Orla Fenwick in Fellside Diagnostics')
    expect(entryTitle(withheld)).toBe('Somebody (name withheld) in Northmoor Care Homes')
    expect(entryTitle({ ...empty, practice: 'N91001' })).toBe('Practice N91001 in a provider not named')
  })
  it('says how long it was held, as it was written', () => {
    expect(entryHeld(fenwick)).toBe('Financial, from 2011-10-01 to 2013-03-31')
    expect(entryHeld(withheld)).toBe('Indirect, since 2012-05-01')
    expect(entryHeld(empty)).toBe('No kind given, no first day given')
  })
  it('says what the check would refuse', () => {
    expect(registerSaid(draftRegister)).toBe('3 interests are written. The check refuses 1 entry: see below.')
    expect(registerSaid({ ...draftRegister, entries: [fenwick] })).toBe(
      '1 interest is written. The check refuses nothing.',
    )
  })
  it('knows of a register that was published meanwhile', () => {
    expect(wasOvertaken(draftRegister, 60)).toBe(false)
    expect(wasOvertaken(draftRegister, 71)).toBe(true)
    expect(wasOvertaken({ ...draftRegister, edition: null }, null)).toBe(false)
  })
})
