import type { Decision, Participant, Participation, RegisteredInterest } from '../api/decisions'
import { counted, date, listed, moneyInWords } from '../format'

const DID: Record<string, string> = {
  decided: 'decided',
  attended: 'attended, without a voice in it',
  abstained: 'took no part in the decision',
  left: 'left the room',
}

export function did(participation: Participation): string {
  return DID[participation] ?? participation
}

export function who({ person }: Participant): string {
  return person ?? 'Name withheld'
}

/** Those who declared an interest at the decision. */
export function declaring(decision: Decision): Participant[] {
  return decision.participants.filter(({ interest }) => interest !== null)
}

/** Those who declared none, of whom a register of interests speaks. */
export function silent(decision: Decision): Participant[] {
  return decision.participants.filter(({ interest, registered }) => interest === null && registered !== null)
}

/** "On 12 September 2012 the Finance and contracts committee of NHS Northmoor West decided this. One person declared an interest." */
export function decisionSentence(decision: Decision): string {
  const { consortium, decidedOn, meeting, participants } = decision
  const start = `Decided on ${date(decidedOn)} for ${consortium.name} by: ${meeting}.`
  if (!participants.length) return `${start} Who was there is not said.`
  const declared = declaring(decision).length
  return `${start} ${counted(participants.length, 'person', 'people')} ${participants.length === 1 ? 'was' : 'were'} there; ${
    declared === 0 ? 'nobody declared an interest' : `${counted(declared, 'person', 'people')} declared an interest`
  }.`
}

/** "Dr Harriet Quill (left the room)", or that nobody declared one. */
export function interestsSaid(decision: Decision): string {
  const people = declaring(decision).map(participant => `${who(participant)} (${did(participant.participation)})`)
  return people.length ? listed(people) : 'nobody'
}

export function registeredSaid({ providerName, share, from, declaredOn }: RegisteredInterest): string {
  const of = share === null ? '' : `, ${String(share)}% of it`
  const since = from === null ? '' : `, since ${date(from)}`
  return `The register of interests has one in ${providerName}${of}${since}, declared on ${date(declaredOn)}`
}

export function valueSaid({ value }: Decision): string {
  return value === null ? 'not given' : moneyInWords(value)
}

/** "12 decisions of NHS Northmoor West, the last first." */
export function listSaid(total: number | null, name: string | null, interest: boolean | null): string {
  const whose = name ? ` of ${name}` : ''
  const which =
    interest === null
      ? ''
      : interest
        ? ' at which somebody declared an interest'
        : ' at which nobody declared an interest'
  return total === null
    ? `Decisions${whose}${which}.`
    : `${counted(total, 'decision')}${whose}${which}, the last first.`
}
