import './design/styles/main.scss'
import type { PageState } from './api/pages'
import { createApp } from './app'
import { followLinks } from './navigation/navigation'

const first = JSON.parse(document.getElementById('state')?.textContent ?? 'null') as PageState
const { app, state } = createApp(first)
app.mount('#app')
followLinks(state)
document.documentElement.dataset.hydrated = 'true'
