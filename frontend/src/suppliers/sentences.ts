import type { Income } from '../api/pages'
import type { Supplier } from '../api/records'
import { figure, type Sentence } from '../design/sentence'
import { counted, financialYear, moneyInWords, percent } from '../format'

/** "Northmoor General was paid £168.4 million by 3 organisations in 2012/13, in 1,204 payment lines." */
export function incomeSentence(name: string, { money, payers, payerCount }: Income): Sentence {
  const year = financialYear(money.year)
  if (money.total.lines === 0) return [`${name} was paid nothing in ${year} that has been published.`]
  const [only] = payers.groups
  const by = payerCount === 1 && only ? only.label : counted(payerCount, 'organisation')
  return [
    `${name} was paid `,
    figure(moneyInWords(money.total.amount), 'income-source'),
    ` by ${by} in ${year}, in `,
    figure(counted(money.total.lines, 'payment line'), 'income-source'),
    '.',
  ]
}

/** How a supplier's name was matched to the register, and how sure that is. */
export function matchSaid({ match, organisation }: Supplier): string {
  if (!match || !organisation) {
    return 'This name was not matched to an organisation in the register. It may be a company, a charity or a person’s business, or a name written in a way we do not know.'
  }
  const how = methods[match.method] ?? 'by its name'
  return `Matched to ${organisation.name} (${organisation.code}) ${how}. ${sureness(match.confidence)}`
}

const methods: Record<string, string> = {
  exact: 'because the names are the same, letter for letter',
  'code-in-name': 'because its code stands in the name',
  normalised: 'because the names are the same once abbreviations are written out',
  misspelt: 'although one letter differs',
  'with-place': 'because the name is followed by a place of its address',
  'run-together': 'although blanks are missing or too many',
  similar: 'because the names are nearly the same',
  'cut-off': 'because the name is the beginning of its name and of no other',
  'own-practice': 'because it is the only practice of that name in the payer’s own area',
}

function sureness(confidence: number): string {
  const word = confidence >= 0.95 ? 'very likely right' : confidence >= 0.8 ? 'likely right' : 'doubtful'
  return `${confidence >= 0.995 ? 'This is certain' : `This is ${word}; we put it at ${percent(confidence)}`}.`
}

/** "Published under 3 names." */
export function namesSaid({ names, match }: Supplier): string {
  return names.length === 1
    ? 'Every publisher wrote the name the same way.'
    : `Publishers wrote the name in ${names.length} ways.${match ? '' : ' They differ in capitals, in punctuation or in how the legal form is written, Ltd or Limited, and are taken for one supplier.'}`
}
