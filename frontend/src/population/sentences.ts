import type { ConsortiumPeople } from '../api/pages'
import type { ListSize, MoneyPerHead, Population } from '../api/records'
import { count, counted, date, financialYear, money } from '../format'

/** "279,923 people were registered with its 5 practices on 1 April 2013, 1,204 more than on 1 April 2012." */
export function peopleSentence(counts: Population[]): string {
  const last = counts[counts.length - 1]
  const heads = last && (last.byFile ?? last.byMembership)
  if (!last || !heads) return 'No list size is published for it.'
  const before = counts.find(count => count.countedOn === yearBefore(last.countedOn))
  return `${counted(heads.registered, 'person was', 'people were')} registered with ${counted(heads.practices, 'practice')} of it on ${date(last.countedOn)}${change(heads.registered, before?.byFile?.registered, before?.countedOn)}.`
}

/** "72,904 people were registered with it on 1 April 2013, 310 fewer than on 1 April 2012." */
export function patientsSentence(sizes: ListSize[]): string {
  const last = sizes[sizes.length - 1]
  if (!last) return 'No list size is published for it.'
  const before = sizes.find(size => size.countedOn === yearBefore(last.countedOn))
  return `${counted(last.registered, 'person was', 'people were')} registered with it on ${date(last.countedOn)}${change(last.registered, before?.registered, before?.countedOn)}.`
}

/** Where the file and the register count differently, at the last count. */
export function differenceSaid(counts: Population[]): string | null {
  const last = counts[counts.length - 1]
  if (!last?.byFile || !last.byMembership || !last.difference) return null
  const more = `${count(Math.abs(last.difference))} ${last.difference > 0 ? 'more' : 'fewer'}`
  return `That is as the list size file counts. By the register, the ${counted(last.byMembership.practices, 'practice')} that belonged to it that day had ${count(last.byMembership.registered)} patients: the file counts ${more}.`
}

/** The last count that states the people registered with no practice. */
export function unregisteredSaid(counts: Population[]): string | null {
  const last = counts[counts.length - 1]
  return last?.unregistered == null
    ? null
    : `${counted(last.unregistered, 'more person', 'more people')} in its area ${last.unregistered === 1 ? 'is' : 'are'} registered with no practice: an estimate, in no sum here.`
}

/** "£1,713.57 a head". What is not known is said to be. */
export function perHeadSaid(perHead: MoneyPerHead | null): string {
  return perHead
    ? `${money(perHead.amount)} a head of ${count(perHead.people)} people, counted on ${date(perHead.countedOn)}`
    : 'not known: no list size of that time is published'
}

/** Of the year that the page shows; null where it shows no money. */
export function moneyPerHeadSaid(people: ConsortiumPeople, year: string | null): string | null {
  if (!year) return null
  const said = `What it paid in ${financialYear(year)} is ${perHeadSaid(people.registered)}`
  return people.weighted ? `${said}; weighted for need, ${perHeadSaid(people.weighted)}.` : `${said}.`
}

function change(now: number, then: number | undefined, day: string | undefined): string {
  if (then === undefined || day === undefined) return ''
  if (now === then) return `, as many as on ${date(day)}`
  return `, ${count(Math.abs(now - then))} ${now > then ? 'more' : 'fewer'} than on ${date(day)}`
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
