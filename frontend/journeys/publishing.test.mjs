// A return on its way to the public: one person sends it, mends what was found, asks another, who lets everybody see it.
import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { alive, open, openBrowser, portal } from './browser.mjs'

const password = process.env.PORTAL_DEMO_PASSWORD
const skip = password ? false : 'PORTAL_DEMO_PASSWORD is not set'
const payer = process.env.PORTAL_DEMO_PAYER ?? '9N4'
const widths = [1280, 320]
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const headings = 'Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount'
const row = (number, amount) =>
  `NHS Northmoor West,22/05/2013,Activity,Ambulance services,Northern Reach Ambulance Service NHS Trust,${number},${amount}`
const file = (...rows) => Buffer.from([headings, ...rows, ''].join('\n'))

let browser
let preparer
let approver
before(async () => {
  browser = await openBrowser()
  preparer = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  approver = await browser.newContext({ viewport: { width: 390, height: 844 } })
})
after(() => browser.close())

/** Nothing for axe to find, nothing said in the console, nothing sideways. */
async function look(page, name) {
  const size = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 0, `${name} at ${width}: ${over} px too wide`)
    if (process.env.PICTURES) {
      await page.screenshot({
        path: `${process.env.PICTURES}/${name.replaceAll(' ', '-')}-${width}.png`,
        fullPage: true,
      })
    }
    const found = await new AxeBuilder({ page }).withTags(rules).analyze()
    assert.deepEqual(
      found.violations.map(({ id, nodes }) => `${name} at ${width}: ${id} ${nodes[0].target}`),
      [],
    )
  }
  await page.setViewportSize(size)
  assert.deepEqual(page.said ?? [], [], name)
}

async function signIn(context, who) {
  const page = await open(context, '/sign-in?then=%2Fwork')
  await look(page, `sign in as ${who}`)
  // Attempts from one address come one after the other: who is too fast is asked to wait a moment.
  for (let attempt = 0; attempt < 5 && !page.url().endsWith('/work'); attempt++) {
    await page.waitForTimeout(attempt * 1500)
    await page.getByLabel('E-mail address').fill(`${who}@demo.example`)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/work$/, { timeout: 5000 }).catch(() => null)
  }
  assert.match(page.url(), /\/work$/)
  await alive(page)
  page.said = (page.said ?? []).filter(text => !text.includes('429'))
  return page
}

async function send(page, name, buffer) {
  await page.goto(`${portal}/work/submit?kind=payments&publisher=${payer}&period=2013-05`)
  await alive(page)
  await look(page, `send ${name}`)
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Send it to be checked' }).click()
  await page.waitForURL(/\/work\/submissions\/\d+$/)
  await page.getByText(/^(Checked|Refused)\./).waitFor({ timeout: 30_000 })
  await alive(page)
}

test('a return with a mistake is mended, approved by a second person and seen by everybody', { skip }, async () => {
  const page = await signIn(preparer, 'preparer')
  await look(page, 'work')
  await send(page, 'may.csv', file(row(500001, 'lots'), row(500002, '30000.00')))
  const found = await page.locator('main').innerText()
  assert.match(found, /'lots' is not an amount/)
  assert.match(found, /Line 2, Amount/)
  await look(page, 'findings')
  await page.getByRole('button', { name: /Take this return back/ }).click()
  await page.getByText('Taken back.').waitFor()

  await send(page, 'may-mended.csv', file(row(500001, '212460.00'), row(500002, '30000.00')))
  await page.getByText('£242,460.00 in all').first().waitFor()
  await look(page, 'preview')
  await page.getByRole('button', { name: 'Ask a colleague to approve it' }).click()
  await page.getByText('Waiting for approval.').waitFor()
  const address = new URL(page.url()).pathname

  const second = await signIn(approver, 'approver')
  await second.goto(portal + address)
  await alive(second)
  await second.getByText('£242,460.00 in all').first().waitFor()
  await look(second, 'approval')
  await second.getByRole('button', { name: 'Approve and publish' }).click()
  await second.getByText('Published.').waitFor({ timeout: 30_000 })
  await look(second, 'published')

  const reader = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const seen = await open(reader, `/spending?payer=${payer}&from=2013-05&to=2013-05`)
  assert.match(await seen.locator('main').innerText(), /£242,460/)
  await reader.close()
})

test('pages of an account and of those who run the portal stand the same looks', { skip }, async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await signIn(context, 'steward')
  for (const path of ['/account', '/account/keys', '/people', '/audit']) {
    await page.goto(portal + path)
    await alive(page)
    await look(page, path.slice(1).replace('/', ' '))
  }
  const board = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const officer = await signIn(board, 'board')
  await officer.goto(`${portal}/work/extend`)
  await alive(officer)
  await look(officer, 'more time')
  const moderating = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const moderator = await signIn(moderating, 'moderator')
  await moderator.goto(`${portal}/work/moderation`)
  await alive(moderator)
  await look(moderator, 'moderation')
  const author = preparer.pages()[0] ?? (await signIn(preparer, 'preparer'))
  await author.goto(`${portal}/work/reply?edition=76&line=14`)
  await alive(author)
  await look(author, 'reply')
})
