import type {
  Consultation,
  ConsultationOutcome,
  ConsultationPage,
  ConsultationsPage,
  ConsultationState,
} from '../api/consultations'
import { daysBetween } from '../feedback/sentences'
import { count, counted, date } from '../format'

export const states: Record<ConsultationState, string> = {
  planned: 'Not open yet',
  open: 'Open',
  closed: 'Closed, nothing decided yet',
  decided: 'Decided',
}

export const signs = { planned: 'not-due', open: 'published', closed: 'held', decided: 'passed' } as const

/** Until when people can answer, or what came of it, in a sentence. */
export function stands(one: Consultation, today: string): string {
  if (one.state === 'planned') return `You can answer from ${date(one.opensOn)} to ${date(one.closesOn)}.`
  if (one.state === 'open') {
    const left = daysBetween(today, one.closesOn)
    return `You can answer until ${date(one.closesOn)}${left ? `: ${counted(left, 'day')} more` : ', today'}.`
  }
  if (one.state === 'decided' && one.decidedOn) return `It was decided on ${date(one.decidedOn)}.`
  return `It closed on ${date(one.closesOn)}. Nothing is decided yet.`
}

/** “It lasts 12 weeks.” */
export function lasts(one: Consultation): string {
  const weeks = Math.floor(one.days / 7)
  const days = one.days % 7
  const parts = [weeks && counted(weeks, 'week'), days && counted(days, 'day')].filter(Boolean)
  return `It ${one.state === 'closed' || one.state === 'decided' ? 'lasted' : 'lasts'} ${parts.join(' and ')}.`
}

/** Whether that is as long as the rule on its first day wants. */
export function longEnough({ consultation, rule }: ConsultationPage): string {
  if (!rule) return 'No rule was in force on its first day.'
  if (rule.kept) return 'That is as long as the rule wants.'
  return `That is shorter than the rule wants.${consultation.whyShort ? ` The reason: ${consultation.whyShort}` : ''}`
}

export function responded(one: Consultation): string {
  if (one.responseCount) return `${counted(one.responseCount, 'person', 'people')} answered.`
  return one.state === 'closed' || one.state === 'decided'
    ? 'No answers were given on this site.'
    : 'No answers are counted yet.'
}

export function listSaid({ open, consultations }: ConsultationsPage): string {
  const all = consultations.count ?? consultations.items.length
  if (!all) return 'No consultation is published.'
  const now =
    open.length === 1
      ? 'You can have your say on one change now.'
      : `You can have your say on ${count(open.length)} changes now.`
  return open.length
    ? now
    : `Nothing is open now. ${counted(all, 'consultation')} ${all === 1 ? 'is' : 'are'} over or still to come.`
}

/** Whether a council's scrutiny has acknowledged what it was asked. */
export function acknowledged(one: ConsultationOutcome, today: string): string {
  if (one.acknowledgedOn) return `The consortium says that it was acknowledged on ${date(one.acknowledgedOn)}.`
  if (one.dueOn && one.dueOn < today)
    return `No acknowledgement is published. It was due by ${date(one.dueOn)}, ${counted(daysBetween(one.dueOn, today), 'day')} ago.`
  return one.dueOn
    ? `It is due to be acknowledged by ${date(one.dueOn)}.`
    : 'No rule says by when it is to be acknowledged.'
}

/** “61%”, of those who chose anything. */
export function percent(people: number, all: number): string {
  return all ? `${Math.round((100 * people) / all)}%` : '–'
}
