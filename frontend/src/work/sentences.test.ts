import { describe, expect, it } from 'vitest'
import { owed, preview, submission } from '../fixtures/work'
import { changeSaid, dueSaid, kindWord, nextStep, progressSaid, rowsSaid, stepsDone } from './sentences'

describe('sentences of a submission', () => {
  it('say how far the check is', () => {
    expect(progressSaid({ ...submission, progress: { rows: 0, of: null } })).toBe('The file is being opened.')
    expect(progressSaid({ ...submission, progress: { rows: 1, of: null } })).toBe('1 row read so far.')
    expect(progressSaid({ ...submission, progress: { rows: 1200, of: 4000 } })).toBe(
      '1,200 of 4,000 rows checked so far.',
    )
  })

  it('say where the rows go', () => {
    expect(submission.rows && rowsSaid(submission.rows)).toBe(
      '30 rows would be published, £412,000.00 in all; 1 row is refused; 1 row waits for a moderator.',
    )
  })

  it('do not speak of what may be once it is published', () => {
    expect(submission.rows && rowsSaid(submission.rows, true)).toMatch(/^30 rows are published, £412,000.00 in all;/)
  })

  it('say what publishing would change', () => {
    expect(changeSaid({ ...preview, against: [] })).toBe('Nothing is published for this period yet.')
    expect(changeSaid(preview)).toBe('Against what is published now, 1 row would be added, 0 removed and 1 changed.')
  })

  it('name a kind of return as people read it', () => {
    expect(kindWord('list-sizes')).toBe('List sizes')
  })

  it('say when a return is due', () => {
    expect(dueSaid(owed, '2013-04-20')).toBe('due on 30 April 2013')
    expect(dueSaid(owed, '2013-04-30')).toBe('due today')
    expect(dueSaid({ ...owed, daysLate: 3 }, '2013-05-03')).toBe('3 days late')
  })

  it('say what to do next, and how far it is', () => {
    expect(nextStep({ ...submission, state: 'proposed', yours: true })).toContain('A colleague')
    expect(nextStep({ ...submission, state: 'refused', problem: 'These bytes are published.' })).toBe(
      'These bytes are published.',
    )
    expect(stepsDone('queued')).toBeLessThan(stepsDone('published'))
  })
})
