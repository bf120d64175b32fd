import type { ServicesPage } from '../api/register'
import { count, counted } from '../format'

/** "Minor surgery: 5 GP practices are known to offer it, or to have offered it." */
export function servicesSentence({ filters, services, list }: ServicesPage): string {
  const where = filters.consortium ? ` of ${filters.consortium.name}` : ''
  const rows = list.count ?? list.items.length
  if (filters.service)
    return rows === 0
      ? `No published list says that a GP practice${where} offers ${filters.service}.`
      : `${counted(rows, 'published row')} ${rows === 1 ? 'says' : 'say'} that a GP practice${where} offers ${filters.service}.`
  if (rows === 0) return `No published list says what GP practices${where} offer beyond the basic contract.`
  return where
    ? `${counted(rows, 'service')} beyond the basic contract ${rows === 1 ? 'is' : 'are'} published of GP practices${where}.`
    : `GP practices are known to offer ${count(services.length)} services beyond the basic contract.`
}

/** "Minor surgery (5)". */
export function serviceChoice({ service, practices }: ServicesPage['services'][number]): {
  value: string
  text: string
} {
  return { value: service, text: `${service} (${count(practices)})` }
}
