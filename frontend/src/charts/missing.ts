import type { MonthFigure } from '../api/pages'
import { date, listed, month } from '../format'

/** What each hatched, dotted or grey month means, in words; one sentence a state, in order of weight. */
export function missing(months: MonthFigure[]): string[] {
  const of = (state: MonthFigure['state']) => months.filter(figure => figure.state === state)
  return [
    ...of('not-published').map(late),
    said(of('suppressed'), 'is hidden to protect people’s privacy', 'are hidden to protect people’s privacy'),
    said(of('not-due'), 'is not due yet', 'are not due yet'),
    said(of('unknown'), 'is from before these records begin', 'are from before these records begin'),
  ].filter(sentence => sentence !== '')
}

/** What stands in the table where a month has no figure. */
export function missingWord(state: MonthFigure['state']): string {
  switch (state) {
    case 'not-published':
      return 'not published'
    case 'not-due':
      return 'not due yet'
    case 'suppressed':
      return 'hidden'
    case 'unknown':
      return 'not known'
    case 'known':
      return ''
  }
}

function late({ month: key, dueOn }: MonthFigure): string {
  const due = dueOn ? ` It was due on ${date(dueOn)}.` : ''
  return `${month(key)} has not been published.${due}`
}

function said(figures: MonthFigure[], one: string, many: string): string {
  if (figures.length === 0) return ''
  const names = figures.length > 3 ? [`${figures.length} months`] : figures.map(figure => month(figure.month))
  return `${listed(names)} ${figures.length === 1 ? one : many}.`
}
