import { describe, expect, it } from 'vitest'
import { interests, register } from '../fixtures/interests'
import { declared, held, holder, named, registerSentence, whatItIs } from './sentences'

const [quill, withheld, practice] = interests as [(typeof interests)[0], (typeof interests)[0], (typeof interests)[0]]

describe('an interest in words', () => {
  it('names whose it is, or says that the name is withheld', () => {
    expect([quill, withheld, practice].map(holder)).toEqual([
      'Dr Harriet Quill',
      'Name withheld',
      'Pellside Medical Centre',
    ])
  })

  it('says what it consists of', () => {
    expect(whatItIs(quill)).toBe('Financial interest, 25% of it: Partner in the firm')
    expect(whatItIs(withheld)).toBe('Indirect interest')
    const band = 'from-5-to-25' as const
    expect(whatItIs({ ...quill, band })).toBe('Financial interest, 25% of it: Partner in the firm')
    expect(whatItIs({ ...withheld, band })).toBe('Indirect interest, 5% to 25% of it')
    expect(whatItIs({ ...withheld, band: 'more-than-half' })).toBe('Indirect interest, more than half of it')
  })

  it('says since when it is held, as far as the register does', () => {
    expect(held(quill)).toBe('since 1 April 2012')
    expect(held(practice)).toBe('from 1 April 2012 to 30 September 2012')
    expect(held(withheld)).toBe('the register does not say since when')
  })

  it('counts late days only where the first day is known', () => {
    expect(declared(quill)).toBe('declared on 11 June 2012, 43 days after the 28 days that there are for it')
    expect(declared(practice)).toBe('declared on 10 April 2012, in time')
    expect(declared(withheld)).toBe('declared on 11 June 2012; whether in time cannot be said')
  })
})

describe('a register in words', () => {
  it('counts what it declares and what came late', () => {
    expect(registerSentence('NHS Northmoor West', register, 3, 1)).toBe(
      'The register of NHS Northmoor West for March 2013 declares three interests. One was declared later than 28 days after it began.',
    )
  })

  it('is not there, which is not the same as empty', () => {
    expect(registerSentence('NHS Netherby', null, 0, 0)).toBe(
      'NHS Netherby has not published a register of interests here.',
    )
    expect(registerSentence('NHS Netherby', register, 0, 0)).toBe(
      'The register of NHS Netherby for March 2013 declares no interest.',
    )
  })

  it('names each body once', () => {
    expect(named([quill, practice], interest => interest.providerName)).toEqual(['Dale Diagnostics LLP'])
  })
})
