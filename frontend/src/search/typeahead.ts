import { ref } from 'vue'
import { address } from '../api/address'
import type { Found, List } from '../api/records'

export type Suggest = (text: string, signal: AbortSignal) => Promise<Found[]>

export const suggestFromSite: Suggest = async (text, signal) => {
  const answer = await fetch(address('/api/v1/search', { q: text, limit: 8 }), { signal })
  return answer.ok ? ((await answer.json()) as List<Found>).items : []
}

/** Suggestions while someone types: what is offered and which is marked. -1 marks none, and Enter then sends the form. */
export function useTypeahead(suggest: Suggest, wait = 150) {
  const offered = ref<Found[]>([])
  const marked = ref(-1)
  const said = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: AbortController | undefined

  function close() {
    clearTimeout(timer)
    underWay?.abort()
    offered.value = []
    marked.value = -1
  }

  async function ask(text: string) {
    const turn = (underWay = new AbortController())
    try {
      const found = await suggest(text, turn.signal)
      if (turn.signal.aborted) return
      offered.value = found
      said.value = found.length === 1 ? '1 suggestion' : `${found.length || 'no'} suggestions`
    } catch {
      // Without suggestions the form still works.
    }
  }

  function type(text: string) {
    close()
    if (text.trim().length >= 2) timer = setTimeout(() => void ask(text.trim()), wait)
  }

  /** Up and down go round, over the place where none is marked. */
  function move(step: 1 | -1) {
    const places = offered.value.length + 1
    if (places > 1) marked.value = ((marked.value + 1 + step + places) % places) - 1
  }

  return { offered, marked, said, type, move, close }
}
