import { describe, expect, it, vi } from 'vitest'
import { render } from './entry-server'
import { states } from './fixtures/states'

async function htmlOf(name: string): Promise<string> {
  const state = states[name]
  if (!state) throw new Error(`there is no ${name} in the example world`)
  const rendered = render(state.path, JSON.stringify(state))
  while (!rendered.done) await new Promise(resolve => setTimeout(resolve))
  if (rendered.error) throw new Error(rendered.error)
  return rendered.html ?? ''
}

describe.each(Object.keys(states))('the page %s', name => {
  it('has one main heading, and headings in order', async () => {
    const levels = [...(await htmlOf(name)).matchAll(/<h([1-6])/g)].map(match => Number(match[1]))
    const main = levels.indexOf(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => index <= main || level <= (levels[index - 1] ?? 1) + 1)).toBe(true)
  })

  it('uses no id twice, and leads to none that is not there', async () => {
    const html = await htmlOf(name)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    const targets = [...html.matchAll(/ (?:href="#|for="|aria-describedby="|aria-labelledby=")([^"]+)"/g)].flatMap(
      match => match[1]?.split(' '),
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(targets.filter(target => !ids.includes(target))).toEqual([])
  })

  it('shows nothing that is not a figure, and needs no inline style or script', async () => {
    expect(await htmlOf(name)).not.toMatch(/NaN|undefined|\[object|Infinity|>null<| style="|<script| on[a-z]+="/)
  })
})

it('every page keeps the reader in the past', async () => {
  const inside = [...(await htmlOf('past')).matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(match => match[1] ?? '')
  const leaving = inside.filter(href => !href.includes('asAt=') && !/^\/(api|cite)/.test(href))
  expect(leaving).toEqual(['/organisations/9N4'])
})

it('a character beyond the first plane is kept', async () => {
  const { 'not-found': state } = states
  const rendered = render(
    '/',
    JSON.stringify({ ...state, data: { reason: 'withdrawn', tombstone: 'Gone 🏥 for good' } }),
  )
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(rendered.html).toContain('Gone 🏥 for good')
})

it('a state that cannot be drawn is an error, not half a page', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const rendered = render('/spending', JSON.stringify({ ...states.spending, data: null }))
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(rendered.html).toBeUndefined()
  expect(rendered.error).toContain('/spending: ')
})
