// What readers come for, from the first page to the line of the file.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { alive, open, openBrowser, portal } from './browser.mjs'

let browser
let context
before(async () => {
  browser = await openBrowser()
  context = await browser.newContext({ viewport: { width: 390, height: 844 } })
})
after(() => browser.close())

test('a patient finds the practice by keyboard and comes to the consortium', async () => {
  const page = await open(context, '/')
  await page.getByRole('combobox').first().focus()
  await page.keyboard.type('pellside med')
  await page.getByRole('option', { name: 'Pellside Medical Centre GP' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/organisations\/N9/)
  await page.getByRole('heading', { level: 1, name: 'Pellside Medical Centre' }).waitFor()
  await page.getByRole('link', { name: 'NHS Northmoor West' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'NHS Northmoor West' }).waitFor()
})

test('a journalist filters, and the file holds exactly what the page shows', async () => {
  const page = await open(context, '/spending?payer=9N4&from=2013-03&to=2013-03')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const rows = await page
    .locator('table tbody tr')
    .filter({ has: page.locator('a[href^="/payments/"]') })
    .count()
  const answer = await fetch(`${portal}/api/v1/payments.csv?payer=9N4&from=2013-03-01&to=2013-03-31`)
  const lines = (await answer.text()).trim().split('\n').length - 1
  assert.equal(lines, 31)
  assert.equal(rows, 31)
})

test('a figure is followed to the line of the file that it came from', async () => {
  const page = await open(context, '/spending?payer=9N4&from=2013-03&to=2013-03&sort=-amount')
  await page.locator('a[href^="/payments/"]').first().click()
  await page.waitForURL(/payments\/76-/)
  await page.getByText('Where does this figure come from?').first().waitFor()
  const text = await page.locator('main').innerText()
  assert.match(text, /edition 76/i)
  assert.match(text, /Line of the file\s+\d+/)
})

test('an earlier state says so and shows the figure before its correction', async () => {
  const page = await open(context, '/organisations/9N4?year=2012-13&asAt=75')
  const text = await page.locator('body').innerText()
  assert.match(text, /edition 75/)
  assert.match(text, /£478\.5 million/)
})

test('everything can be read and asked without script', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
  const page = await plain.newPage()
  await page.goto(portal + '/')
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('harrowdale')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'NHS Harrowdale' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'NHS Harrowdale' }).waitFor()
  await plain.close()
})

test('back, reload and share all show the same page', async () => {
  const page = await open(context, '/spending?payer=9N5')
  const title = await page.title()
  await page.goto(portal + '/glossary')
  await page.goBack()
  await alive(page)
  assert.equal(await page.title(), title)
  await page.reload()
  assert.equal(await page.title(), title)
})

test('the query editor and the API reference open, drawn by the portal itself', async () => {
  const editor = await context.newPage()
  await editor.goto(portal + '/graphiql')
  await editor.locator('.graphiql-container').waitFor()
  const reference = await context.newPage()
  await reference.goto(portal + '/api')
  await reference.locator('#operations-tag-Payments .expand-operation').click()
  await reference.getByText('/api/v1/payments').first().waitFor()
})
