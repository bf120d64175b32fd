// @vitest-environment happy-dom
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'
import { searchPage } from '../fixtures/pages'
import { states } from '../fixtures/states'
import { visitBy } from '../navigation/visit'
import { PageKey } from '../page'
import SearchBox from './SearchBox.vue'

const gone: string[] = []
let box: VueWrapper

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ items: searchPage.organisations }))))
  gone.length = 0
  visitBy(path => gone.push(path))
  box = mount(SearchBox, {
    props: { id: 'search', label: 'Search' },
    global: { provide: { [PageKey as symbol]: shallowRef(states.home) } },
    attachTo: document.body,
  })
})
afterEach(() => {
  box.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function typed(text: string) {
  await box.get('[name=q]').setValue(text)
  await vi.advanceTimersByTimeAsync(300)
}

it('is a combobox that says what it offers', async () => {
  expect(box.get('[name=q]').attributes('aria-expanded')).toBe('false')
  await typed('pell')
  expect(box.get('[name=q]').attributes()).toMatchObject({
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'search-list',
  })
  expect(box.findAll('[role=option]').map(option => option.text())).toEqual([
    'Dale End Surgery GP practice, Harrowby, NM5 1BD',
    'Fellview Practice GP practice, Pellside, NM4 3CD',
    'Harrowby Health Centre GP practice, Harrowby, NM5 2EE',
  ])
  expect(box.get('[role=status]').text()).toBe('3 suggestions')
})

it('goes by keyboard to the suggestion that is marked', async () => {
  await typed('pell')
  await box.get('[name=q]').trigger('keydown', { key: 'ArrowDown' })
  await box.get('[name=q]').trigger('keydown', { key: 'ArrowDown' })
  expect(box.get('[name=q]').attributes('aria-activedescendant')).toBe('search-1')
  await box.get('[name=q]').trigger('keydown', { key: 'Enter' })
  expect(gone).toEqual(['/organisations/N81009'])
})

it('closes with Escape and keeps the words', async () => {
  await typed('pell')
  await box.get('[name=q]').trigger('keydown', { key: 'Escape' })
  expect(box.findAll('[role=option]')).toEqual([])
  expect(box.get<HTMLInputElement>('[name=q]').element.value).toBe('pell')
})

it('sends the form when nothing is marked', async () => {
  await typed('pell')
  await box.get('[name=q]').trigger('keydown', { key: 'Enter' })
  expect(gone).toEqual([])
})
