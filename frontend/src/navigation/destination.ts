/** Addresses that are not pages: files, interfaces and their documents. */
const NOT_PAGES = /^\/(api|graphql|graphiql|assets|_page|feeds|log|sign-in\/openid)(\/|$|\.)/

/** Whether the address is a page of this site. */
export function isPage(url: URL, here: string): boolean {
  const base = new URL(here)
  return url.origin === base.origin && !NOT_PAGES.test(url.pathname) && !/\.[a-z]+$/.test(url.pathname)
}

export function samePage(url: URL, here: string): boolean {
  const base = new URL(here)
  return url.origin === base.origin && url.pathname === base.pathname && url.search === base.search
}

/** Where a GET form leads, its empty fields left out; undefined for a form that the browser should send itself. */
export function formAddress(form: HTMLFormElement, here: string): URL | undefined {
  if (form.method !== 'get' || form.target) return undefined
  const url = new URL(form.getAttribute('action') ?? '', here)
  if (!isPage(url, here)) return undefined
  const fields = new FormData(form)
  url.search = new URLSearchParams([...fields].flatMap(([name, value]) => filled(name, value))).toString()
  return url
}

function filled(name: string, value: FormDataEntryValue): [string, string][] {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? [] : [[name, text]]
}
