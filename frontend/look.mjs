// Looks at every page of the example world with Chromium: pictures at three widths into target/pictures, axe, console messages, sideways scrolling.
// `node look.mjs [page…]`; exits with 1 where something was found.
import { AxeBuilder } from '@axe-core/playwright'
import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { preview } from './preview.mjs'

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  path => path && existsSync(path),
)
if (!executablePath) {
  console.log('No Chromium was found: the pages were not looked at.')
  process.exit(0)
}
const { server, states, port } = await preview(0)
const wanted = process.argv.slice(2)
const names = Object.keys(states).filter(name => !wanted.length || wanted.includes(name))
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const browser = await chromium.launch({ executablePath, args: flags })
const found = []
mkdirSync('target/pictures', { recursive: true })
for (const width of [1280, 768, 320]) {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  for (const name of names) {
    const page = await context.newPage()
    page.on('console', message => found.push(`${name} ${width}: console says ${message.text()}`))
    page.on('pageerror', error => found.push(`${name} ${width}: ${error.message}`))
    await page.goto(`http://localhost:${port}/~${name}`)
    await page.waitForFunction(() => document.documentElement.dataset.hydrated === 'true')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (over > 0) found.push(`${name} ${width}: ${over} px too wide`)
    await page.addStyleTag({ content: '.oc-edition { position: static !important }' }) // else it lies across a picture of the whole page
    await page.screenshot({ path: `target/pictures/${name}-${width}.png`, fullPage: true })
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => (details.open = true)))
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    for (const { id, nodes } of violations)
      found.push(
        `${name} ${width}: axe ${id}: ${nodes
          .map(node => node.html.slice(0, 160))
          .slice(0, 3)
          .join(' | ')}`,
      )
    await page.close()
  }
  await context.close()
}
await browser.close()
server.close()
console.log(found.length ? found.join('\n') : `Nothing found on ${names.length} pages at three widths.`)
process.exit(found.length ? 1 : 0)
