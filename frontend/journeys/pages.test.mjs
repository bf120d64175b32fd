// Every page type, at three widths: nothing for axe or html-validate to find, nothing said in the console, nothing sideways.
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { open, openBrowser, portal } from './browser.mjs'

const pages = {
  home: '/',
  'search results': '/search?q=pellside',
  plans: '/plans',
  plan: '/plans/9N4-2013-14',
  'plans side by side': '/plans/compare?of=9N4-2012-13,9N4-2013-14',
  contracts: '/contracts',
  contract: '/contracts/9N4-C-2011-04',
  decisions: '/decisions',
  'a decision with an interest': '/decisions/9N4-D-2012-05',
  organisations: '/organisations',
  consortium: '/organisations/9N4',
  'money of a consortium': '/organisations/9N4/money',
  'statement of a consortium': '/organisations/9N4/statement?year=2012-13&quarter=4',
  'from plan to payment': '/organisations/9N4/thread?year=2012-13',
  'from a payment to the plan': '/organisations/9N4/thread?payment=76-13',
  'a register of interests': '/organisations/9N4/interests',
  practice: '/organisations/N91001',
  'referrals of the country': '/referrals',
  'referrals of a practice with an interest': '/organisations/N91003/referrals',
  'referrals of a practice': '/organisations/N91011/referrals',
  'how referrals are compared': '/referrals/method',
  'a practice with an interest': '/organisations/N91003',
  'a provider that GPs own': '/organisations/9ND',
  'consortia and a group side by side': '/compare?of=9N4,9N5&group=The+east:9N5,9N6',
  'money on other boundaries': '/compare?of=9N4,9N5&boundariesOn=2012-04-01',
  'practices side by side': '/compare?of=N91001,N91002',
  provider: '/organisations/R9NA1',
  'a local authority': '/organisations/9NL',
  'a body of the past': '/organisations/9NP',
  'a consortium of the past': '/organisations/9N7',
  supplier: '/suppliers/1',
  'spending explorer': '/spending?payer=9N4&from=2013-01&to=2013-03',
  'totals by supplier': '/spending?payer=9N4&by=supplier',
  payment: '/payments/76-2',
  publications: '/publications',
  'a correction': '/publications/76',
  'an earlier state': '/organisations/9N4?asAt=75',
  map: '/map',
  'map of practices': '/map?by=practices',
  coverage: '/coverage',
  'what changed in the register': '/register-changes?from=2012-01-01&to=2013-06-05',
  'what practices offer': '/services',
  'who offers one service': '/services?service=Minor+surgery',
  'who is accountable': '/officers',
  'the posts of one name': '/officers?name=Ruth+Tarrant',
  'practices near a postcode': '/search?q=NM4+1AA',
  'check a figure': '/verify?payment=75-15',
  'a citation': '/cite/75/00000000000000000000000000000000/payments/75-15',
  'who publishes on time': '/timeliness',
  'what people say': '/feedback',
  'words that were said, searched': '/feedback?words=engaged',
  'what somebody said': '/feedback/9NH/HN-0402',
  'who answers': '/feedback/answers',
  'how feedback is moderated': '/feedback/moderation',
  'having your say': '/consultations',
  'a consultation that is open': '/consultations/9N4/NW-1',
  'a consultation and what came of it': '/consultations/9N5/HD-1',
  'the form of a consultation': '/consultations/9N4/NW-1/answer',
  'reports of HealthWatch': '/reports',
  'a report and what became of it': '/reports/9NH/HN-R1',
  'follow a search': '/follow?what=feedback&about=R9A&words=waiting',
  'a link of a mail that is too old': '/follow/manage?token=none',
  'a HealthWatch': '/organisations/9NH',
  'every return': '/returns',
  'a return of payments': '/returns/payments',
  'a return of boundaries': '/returns/boundaries',
  'check a file': '/check',
  data: '/data',
  glossary: '/glossary',
  accessibility: '/accessibility',
  about: '/about',
  'corrections policy': '/corrections-policy',
  privacy: '/privacy',
  'a page that is not there': '/nowhere',
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
  },
})

let browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

for (const [name, path] of Object.entries(pages)) {
  describe(name, { concurrency: 3 }, () => {
    test('is valid HTML before any script runs', async () => {
      const answer = await fetch(portal + path, { headers: { Accept: 'text/html' } })
      const { results } = await html.validateString(await answer.text())
      const found = results
        .flatMap(result => result.messages)
        .map(({ line, ruleId, message }) => `${line}: ${ruleId} ${message}`)
      assert.deepEqual(found, [])
    })

    for (const width of [1280, 768, 320]) {
      test(`is open to everybody at ${width} px`, async () => {
        const context = await browser.newContext({ viewport: { width, height: 900 } })
        const page = await open(context, path)
        await page.evaluate(() => document.querySelectorAll('details').forEach(details => (details.open = true)))
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        await context.close()
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`),
          [],
        )
        assert.equal(sideways, 0)
        assert.deepEqual(
          (page.said ?? []).filter(text => !text.includes('404')),
          [],
        )
      })
    }
  })
}
