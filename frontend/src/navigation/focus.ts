/**
 * Where a reader is after a page was put in place: at the target of the address; else at the new answer, when the same page was asked
 * something else; else at the new page's title.
 */
export function focusPage(hash: string, samePath: boolean, scroll?: number) {
  if (scroll !== undefined) {
    focus(heading(), true)
    scrollTo(0, scroll)
  } else if (hash) {
    focusTarget(hash)
  } else if (samePath) {
    focus(problem() ?? document.querySelector<HTMLElement>('[data-answer]') ?? heading(), false)
  } else {
    scrollTo(0, 0)
    focus(problem() ?? heading(), true)
  }
}

/** Opens the disclosures round the target, then goes there. */
export function focusTarget(hash: string) {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
  if (!target) return
  for (let at: Element | null = target; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true
  focus(target instanceof HTMLDetailsElement ? target.querySelector('summary') : target, false)
  target.scrollIntoView({ block: 'nearest' })
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('h1')
}

function problem(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.nhsuk-error-summary')
}

function focus(element: HTMLElement | null, preventScroll: boolean) {
  if (!element) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll })
}
