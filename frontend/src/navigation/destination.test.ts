// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { formAddress, isPage, samePage } from './destination'

const here = 'https://portal.example/spending?payer=9N4'

describe('a link is followed without a reload', () => {
  it.each([
    ['https://portal.example/organisations/9N4', true],
    ['https://portal.example/apiary', true],
    ['https://portal.example/api/v1/payments.csv', false],
    ['https://portal.example/api', false],
    ['https://portal.example/graphiql?query=x', false],
    ['https://portal.example/bundle.zip', false],
    ['https://elsewhere.example/spending', false],
  ])('%s: %s', (url, expected) => {
    expect(isPage(new URL(url), here)).toBe(expected)
  })
})

it('the same page is the same path and query', () => {
  expect(samePage(new URL('https://portal.example/spending?payer=9N4#payments'), here)).toBe(true)
  expect(samePage(new URL('https://portal.example/spending'), here)).toBe(false)
})

describe('a form', () => {
  const form = (html: string) => {
    document.body.innerHTML = html
    return document.querySelector('form') as HTMLFormElement
  }

  it('leads to its address without its empty fields', () => {
    const filled = form(
      `<form action="/spending" method="get"><input name="payer" value=""><input name="q" value=" taxi  &"></form>`,
    )
    expect(formAddress(filled, here)?.href).toBe('https://portal.example/spending?q=taxi++%26')
  })

  it('that sends something is left to the browser', () => {
    expect(formAddress(form(`<form action="/submissions" method="post"></form>`), here)).toBeUndefined()
  })
})
