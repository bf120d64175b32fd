export type Query = Record<string, string | number | boolean | null | undefined>

/** A path with its query; what is null, empty or false is left out. A fragment may stand at the end of the path. */
export function address(path: string, query: Query = {}): string {
  const [plain = '', fragment] = path.split('#')
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encode(String(value))}`)
  return plain + (pairs.length ? '?' + pairs.join('&') : '') + (fragment ? '#' + fragment : '')
}

function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** Where the state of a page is fetched. */
export function stateAddress(url: { pathname: string; search: string }): string {
  return '/_page' + url.pathname + url.search
}

/** The cursor of a list's next page, which REST gives as an address. */
export function cursorOf(next: string | null): string | null {
  const query = next?.split('?')[1]
  return query === undefined ? next : (parseQuery(query).find(([name]) => name === 'after')?.[1] ?? null)
}

/** The pairs of a query, in order. Plain V8 has no URLSearchParams. */
export function parseQuery(query: string): [string, string][] {
  return query
    .split('&')
    .filter(pair => pair.includes('='))
    .map(pair => {
      const at = pair.indexOf('=')
      return [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
    })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
