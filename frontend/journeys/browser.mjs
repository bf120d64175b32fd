// A browser before the running portal (PORTAL_URL), as a reader uses it.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

export const portal = process.env.PORTAL_URL ?? 'http://localhost:8080'

const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path))

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export function openBrowser() {
  return chromium.launch({ executablePath, args: flags })
}

/** A page of the portal, drawn and brought to life; what the console says is an error. */
export async function open(context, path) {
  const page = await context.newPage()
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) page.said = [...(page.said ?? []), message.text()]
  })
  page.on('pageerror', error => {
    page.said = [...(page.said ?? []), error.message]
  })
  await page.goto(portal + path)
  await alive(page)
  return page
}

export async function alive(page) {
  await page.waitForFunction(() => document.documentElement.dataset.hydrated === 'true')
}
