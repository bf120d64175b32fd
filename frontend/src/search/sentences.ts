import type { SearchPage } from '../api/pages'
import { counted, listed } from '../format'

/** "2 organisations and 1 supplier fit “pellside”." */
export function searchSentence({ query, organisations, suppliers, more }: SearchPage): string {
  const parts = [
    said(organisations.length, more.organisations, 'organisation'),
    said(suppliers.length, more.suppliers, 'supplier'),
  ].filter(part => part !== '')
  if (parts.length === 0) return `Nothing fits “${query}”.`
  const single = organisations.length + suppliers.length === 1
  return `${listed(parts)} ${single ? 'fits' : 'fit'} “${query}”.`
}

function said(shown: number, more: boolean, noun: string): string {
  if (shown === 0) return ''
  return (more ? 'More than ' : '') + counted(shown, noun)
}
