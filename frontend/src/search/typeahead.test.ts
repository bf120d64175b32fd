import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Found } from '../api/records'
import { useTypeahead } from './typeahead'

const pellside: Found = {
  type: 'organisation',
  id: 'N81001',
  name: 'Pellside Medical Centre',
  role: 'gp-practice',
  status: 'active',
  detail: 'Pellside, NM4 2AB',
  basis: null,
  path: '/organisations/N81001',
}
const fellview: Found = {
  ...pellside,
  type: 'supplier',
  id: 's7',
  name: 'Pellview Out-of-Hours Co-op',
  path: '/suppliers/s7',
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('asks once the typing pauses, and not for a single letter', async () => {
  const asked: string[] = []
  const box = useTypeahead(text => {
    asked.push(text)
    return Promise.resolve([pellside])
  })
  box.type('p')
  await vi.advanceTimersByTimeAsync(500)
  box.type('pe')
  await vi.advanceTimersByTimeAsync(100)
  box.type('pel ')
  await vi.advanceTimersByTimeAsync(500)
  expect(asked).toEqual(['pel'])
  expect(box.offered.value).toEqual([pellside])
  expect(box.said.value).toBe('1 suggestion')
})

it('goes round with the arrow keys, over the place where none is marked', async () => {
  const box = useTypeahead(() => Promise.resolve([pellside, fellview]))
  box.type('pel')
  await vi.advanceTimersByTimeAsync(200)
  const places = ([1, 1, 1, 1, -1, -1] as const).map(step => {
    box.move(step)
    return box.marked.value
  })
  expect(places).toEqual([0, 1, -1, 0, -1, 1])
})

it('shows no answer to a question that was changed meanwhile', async () => {
  const answers: Record<string, (found: Found[]) => void> = {}
  const box = useTypeahead(text => new Promise(resolve => (answers[text] = resolve)))
  box.type('pel')
  await vi.advanceTimersByTimeAsync(200)
  box.type('pell')
  await vi.advanceTimersByTimeAsync(200)
  answers.pell?.([fellview])
  answers.pel?.([pellside])
  await vi.advanceTimersByTimeAsync(0)
  expect(box.offered.value).toEqual([fellview])
})

it('stays quiet when the suggestions cannot be had', async () => {
  const box = useTypeahead(() => Promise.reject(new Error('offline')))
  box.type('pel')
  await vi.advanceTimersByTimeAsync(200)
  expect(box.offered.value).toEqual([])
})
