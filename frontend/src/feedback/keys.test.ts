// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { marksKey, nextKey, pressed, reasonKey, type QueueKey } from './keys'

const keys: QueueKey[] = [marksKey, { key: 'p', target: '#outcome-publish', does: 'publishes' }, reasonKey, nextKey]

describe('keys of a queue', () => {
  let form: HTMLElement
  beforeEach(() => {
    document.body.innerHTML = `<form><input id="mark-2-0" type="checkbox" checked><input id="mark-2-1" type="checkbox" checked>
      <input id="outcome-publish" type="radio" name="outcome"><input id="reason" type="text"><textarea id="also"></textarea></form>`
    form = document.body.firstElementChild as HTMLElement
    form.addEventListener('keydown', event => pressed(keys, event))
  })

  function key(name: string, on = '#outcome-publish', more = {}) {
    const event = new KeyboardEvent('keydown', { key: name, cancelable: true, bubbles: true, ...more })
    form.querySelector(on)?.dispatchEvent(event)
    return event
  }
  const is = (id: string) => form.querySelector<HTMLInputElement>('#' + id)?.checked

  it('tick what is taken out by its place, whatever it is called', () => {
    key('2')
    expect([is('mark-2-0'), is('mark-2-1')]).toEqual([true, false])
    key('2')
    expect(is('mark-2-1')).toBe(true)
  })

  it('choose what becomes of it and go to the reason', () => {
    key('p')
    expect(is('outcome-publish')).toBe(true)
    expect(key('r').defaultPrevented).toBe(true)
    expect(document.activeElement?.id).toBe('reason')
  })

  it('do nothing while something is typed, with another key held, or where there is nothing to press', () => {
    expect(key('p', '#reason').defaultPrevented).toBe(false)
    expect(key('p', '#also').defaultPrevented).toBe(false)
    expect(key('p', '#outcome-publish', { ctrlKey: true }).defaultPrevented).toBe(false)
    expect(key('9').defaultPrevented).toBe(false)
    expect(key('n').defaultPrevented).toBe(false)
    expect(is('outcome-publish')).toBe(false)
  })
})
