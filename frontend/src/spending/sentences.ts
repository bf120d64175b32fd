import type { Chip } from '../design/Chips.vue'
import type { MonthFigure, SpendingFilters, SpendingPage } from '../api/pages'
import type { GroupBy, Payment } from '../api/records'
import { figure, type Sentence } from '../design/sentence'
import { count, counted, date, month, monthRange, money, moneyInWords, wholePounds } from '../format'
import { largestMonth } from '../organisations/sentences'

/** "NHS Northmoor West paid £7.43 million to 11 suppliers, in 142 payment lines, from January to March 2013." */
export function spendingSentence(page: SpendingPage): Sentence {
  const { filters, total } = page
  if (total.lines === 0) return [`No published payment fits: ${question(filters)}.`]
  return [
    `${payerSaid(page)} paid `,
    figure(moneyInWords(total.amount), 'source'),
    ` to ${supplierSaid(page)}, in `,
    figure(counted(total.lines, 'payment line'), 'source'),
    `${narrowing(filters)}.`,
  ]
}

function payerSaid({ filters, payers }: SpendingPage): string {
  if (filters.payer) return filters.payer.name
  return payers === null ? 'All who have published' : counted(payers, 'organisation')
}

function supplierSaid({ filters, suppliers }: SpendingPage): string {
  const whom = filters.supplier ?? filters.paidTo
  if (whom) return whom.name
  return suppliers === null ? 'their suppliers' : counted(suppliers, 'supplier')
}

/** The filters other than who and whom, in words that follow a comma. */
function narrowing(filters: SpendingFilters): string {
  const parts = [
    filters.q ? `with “${filters.q}” in them` : '',
    filters.area ? `for “${filters.area}”` : '',
    filters.type ? `of the type “${filters.type}”` : '',
    amountSaid(filters),
    whenSaid(filters),
  ].filter(part => part !== '')
  return parts.map(part => `, ${part}`).join('')
}

export function amountSaid({ min, max }: SpendingFilters): string {
  if (min !== null && max !== null) return `between ${wholePounds(min)} and ${wholePounds(max)} each`
  if (min !== null) return `of ${wholePounds(min)} or more each`
  return max === null ? '' : `of ${wholePounds(max)} or less each`
}

export function whenSaid({ from, to }: SpendingFilters): string {
  if (from && to) return from === to ? `in ${month(from)}` : `from ${monthRange(from, to)}`
  if (from) return `since ${month(from)}`
  return to ? `up to ${month(to)}` : ''
}

/** The question without its answer, for a citation or where there is nothing: "payments by NHS Northmoor West, from January to March 2013". */
export function question(filters: SpendingFilters): string {
  const who = filters.payer ? ` by ${filters.payer.name}` : ''
  const to = filters.supplier ?? filters.paidTo
  const whom = to ? ` to ${to.name}` : ''
  return `payments${who}${whom}${narrowing(filters)}`
}

/** Filters that are on, each with the address of the page without it. */
export function chips(filters: SpendingFilters, without: (names: string[]) => string): Chip[] {
  const chip = (name: string, value: string | null | undefined, ...names: string[]): Chip[] =>
    value ? [{ name, value, without: without(names) }] : []
  const when = whenSaid(filters)
  return [
    ...chip('Who paid', filters.payer?.name, 'payer'),
    ...chip('Paid to', filters.supplier?.name, 'supplier'),
    ...chip('Paid to', filters.paidTo?.name, 'paidTo'),
    ...chip('Words', filters.q, 'q'),
    ...chip('When', when.replace(/^(in|from) /, ''), 'from', 'to'),
    ...chip('What for', filters.area, 'area'),
    ...chip('Type', filters.type, 'type'),
    ...chip('Amount', amountSaid(filters).replace(/^of | each$/g, ''), 'min', 'max'),
  ]
}

/** The finding of the explorer's chart, about the chosen months. */
export function chartTitle(months: MonthFigure[], chosen: { from: string; to: string } | null) {
  return largestMonth(chosen ? months.filter(({ month: key }) => key >= chosen.from && key <= chosen.to) : months)
}

export function byWords(by: GroupBy | 'payment'): { tab: string; heading: string; one: string } {
  switch (by) {
    case 'payment':
      return { tab: 'Payments', heading: 'Payment', one: 'payment line' }
    case 'supplier':
      return { tab: 'By supplier', heading: 'Paid to', one: 'supplier' }
    case 'payer':
      return { tab: 'By who paid', heading: 'Who paid', one: 'organisation' }
    case 'month':
      return { tab: 'By month', heading: 'Month', one: 'month' }
    case 'area':
      return { tab: 'By what for', heading: 'What for', one: 'expense area' }
    case 'type':
      return { tab: 'By type', heading: 'Type', one: 'expense type' }
  }
}

/** "51 to 100 of 142" */
export function pageSaid(page: SpendingPage): string {
  const shown = page.payments?.items.length ?? 0
  if (shown === 0) return 'Nothing to show'
  const all = page.payments?.count ?? page.total.lines
  return page.offset === null
    ? `${count(shown)} of ${count(all)}`
    : `${count(page.offset + 1)} to ${count(page.offset + shown)} of ${count(all)}`
}

export function paymentTitle({ amount, supplier }: Payment): string {
  return amount < 0 ? `${money(-amount)} back from ${supplier.name}` : `${money(amount)} to ${supplier.name}`
}

/** "NHS Northmoor West paid £164,270.67 to Fellview Out-of-Hours Co-op on 17 January 2013, for Out-of-hours care." */
export function paymentSentence(payment: Payment): Sentence {
  const what = payment.expenseArea ? `, for “${payment.expenseArea}”` : ''
  const when = ` on ${date(payment.date)}${what}.`
  return payment.amount < 0
    ? [
        `${payment.supplier.name} gave `,
        figure(money(-payment.amount), 'source'),
        ` back to ${payment.payer.name}${when}`,
      ]
    : [`${payment.payer.name} paid `, figure(money(payment.amount), 'source'), ` to ${payment.supplier.name}${when}`]
}
