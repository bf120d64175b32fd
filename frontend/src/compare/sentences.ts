import type { ComparedFigure, ComparePage } from '../api/pages'
import { count, counted, date, financialYear, listed, money, moneyInWords, moneyShort, percent } from '../format'

/** What a figure is called, what it means, and how it is written. */
export interface FigureWords {
  tab: string
  sub: string
  /** "paid", before the value. */
  verb: string
  /** On a picture, in a sentence, in a table. */
  short: (value: number) => string
  said: (value: number) => string
  exact: (value: number) => string
}

const plain = { short: count, said: count, exact: count }

export function figureWords(figure: ComparedFigure, role: string | null): FigureWords {
  const paid = role === 'consortium'
  switch (figure) {
    case 'money':
      return {
        tab: paid ? 'Money' : 'Money received',
        sub: paid
          ? 'Payments published for each financial year, of those who published every month'
          : 'Published payments to each in each financial year',
        verb: paid ? 'paid' : 'received',
        short: moneyShort,
        said: moneyInWords,
        exact: money,
      }
    case 'perHead':
      return {
        tab: 'Money a head',
        sub: 'Payments of each financial year, divided by the patients counted last before its end',
        verb: 'paid',
        short: value => `£${count(value)}`,
        said: value => `${money(value)} a head`,
        exact: money,
      }
    case 'people':
      return {
        tab: 'Patients',
        sub: 'Registered patients at the last count of each financial year',
        verb: 'had',
        ...plain,
        said: value => counted(value, 'patient'),
      }
    case 'practices':
      return {
        tab: 'Practices',
        sub: 'Practices in the list size file at the last count of each financial year',
        verb: 'had',
        ...plain,
        said: value => counted(value, 'practice'),
      }
  }
}

/** "In 2012/13 NHS Northmoor West paid £478 million and NHS Harrowdale £420 million." */
export function compareSentence(page: ComparePage): string {
  const figure = page.figures.find(one => one.id === page.figure)
  if (!page.subjects.length) return 'Set two to five consortia, practices or hospitals side by side.'
  if (!figure?.year)
    return `Nothing is published by which ${listed(page.subjects.map(one => one.name))} could be compared.`
  const words = figureWords(figure.id, page.role)
  const at = page.years.indexOf(figure.year)
  const parts = page.subjects.map((subject, index) => {
    const value = figure.values[index]?.[at] ?? null
    return value === null ? `${subject.name}: not known` : `${subject.name} ${words.verb} ${words.said(value)}`
  })
  const recast = page.boundariesOn && figure.id === 'money' ? `, on the boundaries of ${date(page.boundariesOn)}` : ''
  return `In ${financialYear(figure.year)}${recast}: ${listed(parts)}.`
}

/** What cannot be shown on other boundaries, in the newest year. */
export function unmappedSaid({ unmapped, boundariesOn }: ComparePage): string | null {
  const last = unmapped[unmapped.length - 1]
  if (!last || !boundariesOn) return null
  return last.amount === 0
    ? `All money of ${financialYear(last.year)} can be shown on those boundaries.`
    : `Of ${moneyInWords(last.paid)} that all consortia paid in ${financialYear(last.year)}, ${moneyInWords(last.amount)} (${percent(last.amount / last.paid)}) cannot be mapped to those boundaries.`
}

/** The table of a figure as a file of comma-separated values, in the address itself. */
export function csvAddress(page: ComparePage, values: (number | null)[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const safe = (text: string) => cell(/^[=+\-@\t\r\n']/.test(text) ? `'${text}` : text)
  const lines = [
    ['year', ...page.subjects.map(subject => safe(subject.name))],
    ...page.years.map((year, at) => [year, ...values.map(series => String(series[at] ?? ''))]),
  ]
  return `data:text/csv;charset=utf-8,${encodeURIComponent(lines.map(line => line.join(',')).join('\r\n') + '\r\n')}`
}
