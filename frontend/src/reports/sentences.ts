import type { Escalation, Recommendation, RecommendationState, Report, ReportsPage } from '../api/reports'
import { daysBetween } from '../feedback/sentences'
import { count, counted, date } from '../format'

export const states: Record<RecommendationState, string> = {
  waiting: 'Answer not due yet',
  overdue: 'Overdue: no answer',
  accepted: 'Accepted',
  behind: 'Accepted, and behind',
  refused: 'Refused',
  done: 'Done',
}

export const signs = {
  waiting: 'not-due',
  overdue: 'warned',
  accepted: 'passed',
  behind: 'late',
  refused: 'held',
  done: 'passed',
} as const

/** “Five recommendations: 4 answered, 1 overdue.” */
export function becameOf(report: Report): string {
  if (!report.recommendationCount) return 'It makes no recommendations.'
  const left = report.recommendationCount - report.answered - report.overdue
  const parts = [
    `${count(report.answered)} answered`,
    report.overdue && `${count(report.overdue)} overdue`,
    left > 0 && `${count(left)} with the answer not due yet`,
  ].filter(Boolean)
  return `${counted(report.recommendationCount, 'recommendation')}: ${parts.join(', ')}.`
}

/** Where a recommendation stands, in a sentence. */
export function stands(one: Recommendation, today: string): string {
  const to = one.to.name
  if (one.state === 'overdue' && one.dueOn)
    return `${to} has not answered. The answer was due on ${date(one.dueOn)}, ${counted(daysBetween(one.dueOn, today), 'day')} ago.`
  if (one.state === 'waiting')
    return one.dueOn
      ? `${to} has until ${date(one.dueOn)} to answer.`
      : `${to} has not answered, and no rule says by when it should.`
  const late =
    one.dueOn && one.answeredOn && one.answeredOn > one.dueOn
      ? ` The first answer came ${counted(daysBetween(one.dueOn, one.answeredOn), 'day')} late.`
      : ''
  if (one.state === 'refused') return `${to} refused it.${late}`
  if (one.state === 'done') return `${to} says that it is done.${late}`
  if (one.state === 'behind' && one.doneBy)
    return `${to} accepted it and said that it would be done by ${date(one.doneBy)}. It has not said that it is.${late}`
  return `${to} accepted it${one.doneBy ? ` and will have done it by ${date(one.doneBy)}` : ''}.${late}`
}

/** Whether the body to which something was taken has acknowledged it. */
export function acknowledged(one: Escalation, today: string): string {
  const to = one.to.name
  if (one.acknowledgedOn)
    return one.dueOn && one.acknowledgedOn > one.dueOn
      ? `${to} acknowledged it on ${date(one.acknowledgedOn)}, ${counted(daysBetween(one.dueOn, one.acknowledgedOn), 'day')} late.`
      : `${to} acknowledged it on ${date(one.acknowledgedOn)}.`
  if (one.overdue && one.dueOn)
    return `${to} has not acknowledged it. It was due to by ${date(one.dueOn)}, ${counted(daysBetween(one.dueOn, today), 'day')} ago.`
  return one.dueOn
    ? `${to} has until ${date(one.dueOn)} to acknowledge it.`
    : `${to} has not acknowledged it, and no rule says by when it should.`
}

export function listTitle({ healthwatch, body }: ReportsPage): string {
  const of = healthwatch ? `Reports of ${healthwatch.name}` : 'Reports with recommendations'
  return body ? `${of} to ${body.name}` : of
}

export function listSaid({ reports, unanswered }: ReportsPage): string {
  const all = reports.count ?? reports.items.length
  if (!all) return 'No report is published that fits.'
  const open = unanswered.length
  return `${counted(all, 'report')}. ${
    open
      ? `${counted(open, 'recommendation')} ${open === 1 ? 'has' : 'have'} no answer although the days are over.`
      : 'No answer is overdue.'
  }`
}
