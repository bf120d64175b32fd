import { createSSRApp, shallowRef } from 'vue'
import type { PageState } from './api/pages'
import Shell from './shell/Shell.vue'
import { PageKey } from './page'

/** A new app for each page that is rendered on the server, and one for the browser's visit; `state` is what it shows. */
export function createApp(first: PageState) {
  const state = shallowRef(first)
  const app = createSSRApp(Shell)
  app.provide(PageKey, state)
  return { app, state }
}
