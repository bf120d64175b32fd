import { nextTick, type ShallowRef } from 'vue'
import { stateAddress } from '../api/address'
import type { PageState } from '../api/pages'
import { formAddress, isPage, samePage } from './destination'
import { focusPage, focusTarget } from './focus'
import { visitBy } from './visit'

/**
 * Turns links and GET forms into one request for data and a new page without a reload. Whatever goes wrong is left to the browser:
 * it asks for the page as it would without script. Answers how to stop.
 */
export function followLinks(state: ShallowRef<PageState>): () => void {
  const ended = new AbortController()
  const { signal } = ended
  let underWay: AbortController | undefined
  let shown = location.pathname + location.search

  async function show(url: URL, scroll?: number): Promise<void> {
    underWay?.abort()
    const turn = (underWay = new AbortController())
    document.documentElement.dataset.loading = 'true'
    try {
      const next = await fetchState(url, turn.signal)
      const samePath = next.path === state.value.path
      state.value = next
      shown = url.pathname + url.search
      await nextTick()
      describe(next)
      focusPage(url.hash, samePath, scroll)
    } catch {
      if (!turn.signal.aborted) location.assign(url)
    } finally {
      if (underWay === turn) delete document.documentElement.dataset.loading
    }
  }

  function go(url: URL) {
    history.replaceState({ scroll: scrollY }, '')
    history.pushState({}, '', url)
    if (url.pathname + url.search === shown) focusTarget(url.hash)
    else void show(url)
  }

  visitBy(path => go(new URL(path, location.href)))
  function onClick(event: MouseEvent) {
    const url = linkOf(event)
    if (!url) return
    event.preventDefault()
    go(url)
  }

  function onSubmit(event: SubmitEvent) {
    const url = formAddress(event.target as HTMLFormElement, location.href)
    if (event.defaultPrevented || !url) return
    event.preventDefault()
    go(url)
  }

  function onPopState(event: PopStateEvent) {
    const url = new URL(location.href)
    const scroll = (event.state as { scroll?: number } | null)?.scroll ?? 0
    if (url.pathname + url.search !== shown) void show(url, scroll)
    else if (url.hash) focusTarget(url.hash)
    else scrollTo(0, scroll)
  }

  document.addEventListener('click', onClick, { signal })
  document.addEventListener('submit', onSubmit, { signal })
  addEventListener('popstate', onPopState, { signal })
  addEventListener('pagehide', () => (history.scrollRestoration = 'auto'), { signal })
  history.scrollRestoration = 'manual'
  if (location.hash) focusTarget(location.hash)
  return () => ended.abort()
}

async function fetchState(url: URL, signal: AbortSignal): Promise<PageState> {
  const answer = await fetch(stateAddress(url), { headers: { accept: 'application/json' }, signal })
  const next = (await answer.json()) as PageState
  if (typeof next.page !== 'string') throw new Error(`no page in the answer to ${url.pathname}`)
  return next
}

/** Where a plain click on a link to one of our pages leads; undefined for any other click. */
function linkOf(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return
  const link = (event.target as Element).closest('a')
  if (!link?.href || link.target || link.hasAttribute('download')) return
  const url = new URL(link.href)
  if (samePage(url, location.href) && !url.hash) return url
  return isPage(url, location.href) ? url : undefined
}

function describe(next: PageState) {
  document.title = next.title
  document.querySelector('meta[name=description]')?.setAttribute('content', next.description)
  document.querySelector('link[rel=canonical]')?.setAttribute('href', next.path)
}
