import { afterEach, expect, it, vi } from 'vitest'
import { sendFile } from './upload'

const which = { returnType: 'payments', publisher: '9N4', period: '2013-03' }

afterEach(() => vi.unstubAllGlobals())

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status })
}

it('goes on where the server stands after a connection broke', async () => {
  const offsets: string[] = []
  let calls = 0
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    if (init?.method === 'POST') return Promise.resolve(answer(201, { id: 'u', offset: 0, submission: null }))
    if (init?.method === 'PATCH') {
      offsets.push((init.headers as Record<string, string>)['Upload-Offset'] ?? '')
      return ++calls === 1
        ? Promise.reject(new TypeError('network'))
        : Promise.resolve(answer(200, { id: 'u', offset: 10, submission: 7 }))
    }
    return Promise.resolve(answer(200, { id: 'u', offset: 4, submission: null }))
  })

  const shares: number[] = []
  const id = await sendFile(
    { ...which, file: new File(['0123456789'], 'a.csv') },
    'tok3n',
    share => shares.push(share),
    () => Promise.resolve(),
  )

  expect(id).toBe(7)
  expect(offsets).toEqual(['0', '4'])
  expect(shares).toEqual([0, 0.4, 1])
})

it('says what the server says when it refuses', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(answer(413, { detail: 'The file is too large.' })))
  await expect(sendFile({ ...which, file: new File(['x'], 'a.csv') }, '', () => undefined)).rejects.toThrow(
    'The file is too large.',
  )
})
