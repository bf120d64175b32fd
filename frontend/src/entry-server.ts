import { renderToString } from 'vue/server-renderer'
import type { PageState } from './api/pages'
import { createApp } from './app'

/** What the host reads once the microtask queue is empty: `html` when done well, `error` when not. */
export interface Rendered {
  done: boolean
  html?: string
  error?: string
}

async function renderPage(json: string): Promise<string> {
  const { app } = createApp(JSON.parse(json) as PageState)
  let failure: unknown
  app.config.errorHandler = error => {
    failure ??= error
    throw error
  }
  const html = await renderToString(app)
  if (failure) throw failure
  return html
}

/** Called by the server as `App.render(url, json)`; the page is wholly in the state, the address is for messages. */
export function render(url: string, json: string): Rendered {
  const rendered: Rendered = { done: false }
  renderPage(json).then(
    html => Object.assign(rendered, { html, done: true }),
    (error: unknown) => {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      Object.assign(rendered, { error: `${url}: ${text}`, done: true })
    },
  )
  return rendered
}
