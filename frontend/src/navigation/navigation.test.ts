// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { PageState } from '../api/pages'
import { createApp } from '../app'
import { render } from '../entry-server'
import { states } from '../fixtures/states'
import { followLinks } from './navigation'

const asked: string[] = []
const warnings: string[] = []
let stop: () => void

function stateOf(name: string): PageState {
  const state = states[name]
  if (!state) throw new Error(`there is no ${name} in the example world`)
  return state
}

async function settled() {
  for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setTimeout(resolve))
  await nextTick()
}

async function visit(name: string): Promise<void> {
  const first = stateOf(name)
  const rendered = render(first.path, JSON.stringify(first))
  await settled()
  document.body.innerHTML = `<div id="app">${rendered.html}</div>`
  const { app, state } = createApp(first)
  app.config.warnHandler = message => warnings.push(message)
  app.mount('#app')
  stop = followLinks(state)
  await settled()
}

beforeEach(async () => {
  asked.length = 0
  warnings.length = 0
  vi.stubGlobal('scrollTo', () => undefined)
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const state = address.startsWith('/_page/spending') ? stateOf('spending') : stateOf('practice')
    return Promise.resolve(new Response(JSON.stringify(state)))
  })
  vi.stubGlobal(
    'location',
    Object.assign(window.location, { assign: (to: string) => asked.push(`load ${String(to)}`) }),
  )
  history.replaceState({}, '', '/organisations/9N4')
  await visit('consortium')
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

function click(selector: string) {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`there is no ${selector}`)
  element.click()
}

it('takes over the page the server drew without changing it', () => {
  expect(warnings).toEqual([])
})

it('follows a link with one request for data, names the page and goes to its title', async () => {
  click('a[href="/organisations/N81001"]')
  await settled()
  expect(asked).toEqual(['/_page/organisations/N81001'])
  expect(document.title).toBe('practice – Open Commissioning')
  expect(document.activeElement?.textContent).toBe('Pellside Medical Centre')
})

it('asks nothing for a figure, but opens its source', async () => {
  click('a.oc-fig')
  await settled()
  expect(asked).toEqual([])
  expect(document.querySelector<HTMLDetailsElement>('#money-source')?.open).toBe(true)
  expect(document.activeElement?.tagName).toBe('SUMMARY')
})

it('leaves files and interfaces to the browser', async () => {
  const link = document.querySelector<HTMLAnchorElement>('a[href^="/api/v1"]')
  const event = new MouseEvent('click', { bubbles: true, cancelable: true })
  link?.dispatchEvent(event)
  await settled()
  expect(event.defaultPrevented).toBe(false)
  expect(asked).toEqual([])
})

it('lets the browser load the page where the data cannot be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
  click('a[href="/organisations/N81001"]')
  await settled()
  expect(asked).toEqual(['load http://localhost:3000/organisations/N81001'])
})

it('sends a filter form as an address, and goes to the new answer', async () => {
  click('a[href^="/spending?payer=9N4"]')
  await settled()
  document.querySelector<HTMLFormElement>('form[action="/spending"]')?.requestSubmit()
  await settled()
  expect(asked[1]).toBe('/_page/spending?payer=9N4&from=2013-01&to=2013-03&min=25000')
  expect(document.activeElement?.textContent).toContain('£7.43 million')
})
