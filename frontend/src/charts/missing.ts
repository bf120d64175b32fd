import type { MonthFigure } from '../api/pages'
import { count, counted, date, listed, month } from '../format'

/** What each hatched, dotted or grey month means, in words; one sentence a state, in order of weight. */
export function missing(months: MonthFigure[]): string[] {
  const of = (state: MonthFigure['state']) => months.filter(figure => figure.state === state)
  return [
    ...notWhole(months.filter(({ awaited }) => awaited !== null)),
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

/** "March 2013 is not whole: 1 of 3 organisations has not published it yet. It was due on 30 April 2013." */
function notWhole(months: MonthFigure[]): string[] {
  if (months.length > 3) return [`${count(months.length)} months are not whole: somebody has not published them yet.`]
  return months.flatMap(({ month: key, awaited }) => {
    if (awaited === null) return []
    const who = `${count(awaited.publishers)} of ${counted(awaited.of, 'organisation')}`
    const when = awaited.late ? `It was due on ${date(awaited.dueOn)}.` : `It is due by ${date(awaited.dueOn)}.`
    return [
      `${month(key)} is not whole: ${who} ${awaited.publishers === 1 ? 'has' : 'have'} not published it yet. ${when}`,
    ]
  })
}
