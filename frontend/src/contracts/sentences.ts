import type { Contract, ContractFact, ContractPaid, Route } from '../api/contracts'
import { figure, type Sentence } from '../design/sentence'
import { capitalised, count, counted, date, listed, money, moneyInWords, percent } from '../format'

const ROUTES: Record<string, string> = {
  'any-qualified-provider': 'Any qualified provider',
  open: 'Open tender',
  restricted: 'Restricted tender',
  negotiated: 'Negotiation',
  framework: 'Framework agreement',
  'single-action': 'Single action, without competition',
  other: 'Another way',
}

export function routeName(route: Route | null): string {
  return route === null ? 'not said' : (ROUTES[route] ?? route)
}

export const routeChoices = Object.entries(ROUTES).map(([value, text]) => ({ value, text }))

const CHOSEN: Record<string, string> = {
  'any-qualified-provider': 'Any provider that meets the standard may give this care, and patients choose among them.',
  open: 'The provider was chosen in an open tender: anybody could make an offer.',
  restricted: 'The provider was chosen among some who were invited to make an offer.',
  negotiated: 'Terms were negotiated with one or a few providers.',
  framework: 'The contract was called off from an agreement that others had made.',
  'single-action': 'The provider was chosen without competition.',
  other: 'The provider was chosen in another way.',
}

export function chosenSaid(route: Route | null): string {
  return route === null ? 'The register does not say by which route the provider was chosen.' : (CHOSEN[route] ?? '')
}

const FACTS: Record<string, string> = {
  provider: 'the provider’s registered office',
  services: 'a description of the services',
  amount: 'the amount payable',
  dates: 'the days between which the services are provided',
  process: 'how the provider was selected',
}

/** "Two of the five facts that must be published are missing: …" */
export function missingSaid(missing: ContractFact[]): string {
  if (!missing.length) return 'All five facts that must be published of a contract are given.'
  const what = listed(missing.map(fact => FACTS[fact] ?? fact))
  return `${capitalised(counted(missing.length, 'fact'))} of the five that must be published ${missing.length === 1 ? 'is' : 'are'} missing: ${what}.`
}

export function termSaid({ from, to }: { from: string | null; to: string | null }): string {
  if (from && to) return `${date(from)} to ${date(to)}`
  if (from) return `from ${date(from)}, last day not said`
  return to ? `until ${date(to)}, first day not said` : 'not said'
}

export function suppliersSaid(contract: Contract): string {
  const names = contract.suppliers.map(({ name }) => name)
  return names.length > 3 ? `${names[0]} and ${count(names.length - 1)} others` : listed(names)
}

/** "NHS Northmoor West pays Dale Diagnostics LLP £27.6 million for this from 1 April 2011 to 31 March 2014." */
export function contractSentence(contract: Contract): Sentence {
  const { consortium, value, from, to } = contract
  const what = value === null ? 'an amount that is not known' : figure(moneyInWords(value), 'contract-source')
  const term = from && to ? `, from ${date(from)} to ${date(to)}` : from ? `, from ${date(from)}` : ''
  return [
    `${consortium.name} has agreed with ${suppliersSaid(contract)}: `,
    what,
    `${term}. `,
    chosenSaid(contract.route),
  ]
}

/** What was paid while the contract ran, and what that can and cannot say. */
export function paidSentence(contract: Contract, paid: ContractPaid): Sentence {
  if (!paid.from || !paid.to) {
    return [`No payments of ${contract.consortium.name} are published for the days of this contract.`]
  }
  const days = `from ${date(paid.from)} to ${date(paid.to)}`
  if (!paid.suppliers.length) {
    return [`No payment that ${contract.consortium.name} has published ${days} names its provider.`]
  }
  return [
    `${contract.consortium.name} paid its provider `,
    figure(moneyInWords(paid.amount), 'paid-source'),
    ` ${days}, in ${counted(paid.lines, 'payment line')}.`,
    ...(paid.evenly === null
      ? []
      : [
          ` Were the contract’s value paid evenly by the day, ${moneyInWords(paid.evenly)} would fall into those days.`,
        ]),
  ]
}

/** Why the two figures beside each other are no sum to subtract. */
export function tieSaid(paid: ContractPaid): string {
  const others = paid.others.length
    ? ` The consortium has ${counted(paid.others.length, 'other contract')} with the same provider in that time, so the money may be for ${paid.others.length === 1 ? 'that one' : 'those'} too.`
    : ''
  return `Payments do not name contracts: they are tied to this one by who was paid.${others}`
}

export function methodSaid(method: string): string {
  return method === 'code' ? 'register and payments mean the same organisation' : 'both write the same name'
}

export function sureSaid(confidence: number): string {
  return confidence >= 0.995 ? 'certain' : `${percent(confidence)} sure`
}

const QUALITY: Record<string, string> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'not-measured': 'not measured yet',
}

export function qualitySaid(met: string | null): string {
  return met === null ? 'not said' : (QUALITY[met] ?? met)
}

/** "£25,200,000.00 → £27,550,000.00", or that nothing changed. */
export function changeSaid(before: number | null, after: number | null): string {
  if (before === after) return 'no change'
  return `${before === null ? 'not known' : money(before)} to ${after === null ? 'not known' : money(after)}`
}

/** "12 contracts, the largest first." */
export function listSaid(total: number | null, who: string | null): string {
  const whose = who ? ` of ${who}` : ''
  return total === null
    ? `Contracts${whose}.`
    : `${counted(total, 'contract')}${whose}, as the newest registers state them.`
}
