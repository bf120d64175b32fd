import { expect, test } from 'vitest'
import { easySentences, withoutPictures } from './easy'
import { pictograms } from './pictograms'

test('a sentence has the picture that it names', () => {
  expect(easySentences('[bus] There is a bus. It is free.\n[clock] It takes an hour.\nThat is all.')).toEqual([
    { picture: 'bus', text: 'There is a bus. It is free.' },
    { picture: 'clock', text: 'It takes an hour.' },
    { picture: null, text: 'That is all.' },
  ])
  expect(easySentences('There are two. [home] Go home.')).toEqual([
    { picture: null, text: 'There are two.' },
    { picture: 'home', text: 'Go home.' },
  ])
})

test('a name that is of no picture stays as it was written', () => {
  expect(easySentences('[dragon] Beware. [constructor] No.')).toEqual([
    { picture: null, text: '[dragon] Beware.' },
    { picture: null, text: '[constructor] No.' },
  ])
  expect(easySentences('[name removed] said so.')).toEqual([{ picture: null, text: '[name removed] said so.' }])
})

test('words alone read on', () => {
  expect(withoutPictures('[bus] There is a bus.\n[clock] It takes an hour.')).toBe('There is a bus. It takes an hour.')
})

test('each picture is one path', () => {
  for (const drawing of Object.values(pictograms)) expect(drawing).toMatch(/^M[a-z0-9., -]+$/i)
})
