/** A key of a queue's form: what it presses, and what is said of it. */
export interface QueueKey {
  key: string
  /** Selector of what is ticked, chosen or gone to; the proposed redactions have none, they are counted. */
  target: string | null
  does: string
}

export const marksKey: QueueKey = { key: '1 to 9', target: null, does: 'tick or untick what is taken out' }
export const reasonKey: QueueKey = { key: 'r', target: '#reason', does: 'goes to the reason' }
export const nextKey: QueueKey = { key: 'n', target: '#next', does: 'leaves it and reads the next' }

/**
 * A key of a form, pressed while the form has the focus and nothing is being typed: so that a key alone does nothing elsewhere on the
 * page (WCAG 2.1, 2.1.4).
 */
export function pressed(keys: QueueKey[], event: KeyboardEvent): void {
  const form = event.currentTarget as HTMLElement
  const target = event.target as HTMLElement
  const typing = target.tagName === 'TEXTAREA' || (target as HTMLInputElement).type === 'text'
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return
  const known = keys.find(({ key }) => key === event.key)
  const found = known?.target
    ? form.querySelector<HTMLElement>(known.target)
    : form.querySelectorAll<HTMLElement>('input[id^="mark-"]')[Number(event.key) - 1]
  if (!found) return
  event.preventDefault()
  found.focus()
  if ((found as HTMLInputElement).type !== 'text') found.click()
}
