import { moneyShort } from '../format'
import type { Bar } from './bars'

/** What the page's style sheet says of words in a picture, for a picture that leaves the page. */
const STYLE = `text{font:14px Arial,Helvetica,sans-serif;fill:#212b32}.q{fill:#4c6272}.s{font-size:13px}.b{font-weight:700}.bl{fill:#005eb8}.hd{fill:#9c4a00}.e{text-anchor:end}.m{text-anchor:middle}.halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}`
const TITLE_HEIGHT = 34
/** Pictures stretch with the page; taken away they have this width. */
const WIDTH = 900

/** The picture as a document of its own: with its title, its style and white ground. */
export function standalone(svg: SVGSVGElement, title: string): string {
  const height = Number(svg.getAttribute('height'))
  const copy = svg.cloneNode(true) as SVGSVGElement
  copy.setAttribute('viewBox', `0 ${-TITLE_HEIGHT} ${WIDTH} ${height + TITLE_HEIGHT}`)
  copy.setAttribute('width', String(WIDTH))
  copy.setAttribute('height', String(height + TITLE_HEIGHT))
  const ground = `<style>${STYLE}</style><rect y="${-TITLE_HEIGHT}" width="100%" height="100%" fill="#fff"/>`
  const heading = `<text class="b" x="4" y="-14">${escape(title)}</text>`
  copy.insertAdjacentHTML('afterbegin', ground + heading)
  return new XMLSerializer().serializeToString(copy)
}

/** Bars with their words, which on the page are a list. */
export function standaloneBars(drawn: Bar[], title: string): string {
  const [left, longest, step] = [300, 440, 30]
  const rows = drawn.map((bar, index) => {
    const y = TITLE_HEIGHT + 8 + index * step
    const width = Math.max(2, (bar.length / 100) * longest)
    const fill = bar.kind === 'payment' ? 'fill="#7fb0de"' : 'fill="#fff" stroke="#4c6272" stroke-dasharray="2 3"'
    const amount = moneyShort(bar.amount) + (bar.kind === 'credit' ? ' back' : '')
    return (
      `<text class="e" x="${left - 10}" y="${y + 15}">${escape(cut(bar.label))}</text>` +
      `<rect x="${left}" y="${y}" width="${width}" height="20" ${fill}/>` +
      `<text class="b" x="${left + width + 8}" y="${y + 15}">${escape(amount)}</text>`
    )
  })
  return asDocument(TITLE_HEIGHT + 16 + drawn.length * step, title, rows.join(''))
}

/** How the shades of a map look, as the style sheet has them. */
const MAP_STYLE = `.oc-area{stroke:#fff;stroke-width:1px;vector-effect:non-scaling-stroke;stroke-linejoin:round}.oc-area--0{fill:#dce9f6;stroke:#768692}.oc-area--1{fill:#a9cbe9}.oc-area--2{fill:#6aa3d8}.oc-area--3{fill:#2a6fbd}.oc-area--4{fill:#00387a}.oc-area--none{stroke:#768692}.oc-area--nobody{fill:#fff;stroke:#768692;stroke-dasharray:3 2}.oc-area--near{fill:#f3f6f8;stroke:#768692}.oc-area--own{fill:#7fb0de;stroke:#212b32;stroke-width:2px}`

/** One line of a map's key: how the area looks, as the map marks it, and what that means. */
export interface KeyLine {
  shade: string
  text: string
}

/** A map as a document of its own, with what its shades mean beside it. `notes` are lines of text below the key. */
export function standaloneMap(svg: SVGSVGElement, title: string, sub: string, key: KeyLine[], notes: string[]): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const box = (svg.getAttribute('viewBox') ?? '0 0 1 1').split(' ').map(Number)
  const width = key.length || notes.length ? 600 : WIDTH
  const height = Math.round((width * (box[3] ?? 1)) / (box[2] ?? 1))
  const top = TITLE_HEIGHT + 24
  copy.setAttribute('y', String(top))
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.removeAttribute('class')
  const hatch = copy.querySelector('pattern')?.id ?? ''
  const lines = key.map(({ shade, text }, index) => {
    const fill = shade === 'none' ? ` fill="url(#${hatch})"` : ''
    return (
      `<rect class="oc-area oc-area--${shade}"${fill} x="${width + 16}" y="${top + index * 28}" width="28" height="18"/>` +
      `<text x="${width + 54}" y="${top + 14 + index * 28}">${escape(text)}</text>`
    )
  })
  const below = top + key.length * 28 + 14
  const said = notes
    .flatMap(note => wrapped(note, 36))
    .map((line, index) => `<text class="s q" x="${width + 16}" y="${below + index * 18}">${escape(line)}</text>`)
  const heading = `<text class="s q" x="4" y="${TITLE_HEIGHT + 8}">${escape(sub)}</text>`
  const map = new XMLSerializer().serializeToString(copy)
  const content = `<style>${MAP_STYLE}</style>${heading}${map}${lines.join('')}${said.join('')}`
  return asDocument(top + Math.max(height, below - top + said.length * 18), title, content)
}

export function saveAsSvg(picture: string, name: string) {
  save(new Blob([picture], { type: 'image/svg+xml' }), `${name}.svg`)
}

export function saveAsPng(picture: string, name: string) {
  const image = new Image()
  image.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 2
    canvas.height = image.height * 2
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    canvas.toBlob(blob => blob && save(blob, `${name}.png`))
  })
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(picture)
}

/** A table of the page as a file, for figures that no address of the API gives as they stand. */
export function saveAsCsv(table: HTMLTableElement, name: string) {
  save(new Blob([csvOf(cellsOf(table))], { type: 'text/csv' }), `${name}.csv`)
}

export function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows].map(row => [...row.cells].map(cell => cell.textContent.replace(/\s+/g, ' ').trim()))
}

/** Quoted where it must be; a cell that a spreadsheet would take for a formula is made text. */
export function csvOf(rows: string[][]): string {
  const cell = (text: string) => {
    const plain = /^[=+@\t]|^-(?![\d£])/.test(text) ? `'${text}` : text
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
  }
  return rows.map(row => row.map(cell).join(',') + '\r\n').join('')
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function asDocument(height: number, title: string, content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<style>${STYLE}</style><rect width="100%" height="100%" fill="#fff"/>` +
    `<text class="b" x="4" y="20">${escape(title)}</text>${content}</svg>`
  )
}

function cut(text: string): string {
  return text.length > 38 ? text.slice(0, 37) + '…' : text
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
