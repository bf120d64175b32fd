import type { CheckedFile } from '../api/records'
import { count, counted, money } from '../format'

/** What would become of the file, in a sentence. */
export function verdictSentence({ rows, found }: CheckedFile): string {
  const findings = found === 0 ? 'The checks found nothing.' : `The checks found ${counted(found, 'thing')}.`
  if (!rows) return `Nothing of it would be published. ${findings}`
  const amount = rows.amount === null ? '' : `, ${money(rows.amount)}`
  const left = [rows.refused && `${count(rows.refused)} refused`, rows.held && `${count(rows.held)} held`].filter(
    Boolean,
  )
  return `Of ${counted(rows.read, 'row')} ${count(rows.accepted)} would be published${amount}${left.length ? `; ${left.join(', ')}` : ''}. ${findings}`
}
