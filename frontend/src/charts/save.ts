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

export function saveAsSvg(svg: SVGSVGElement, name: string, title: string) {
  save(new Blob([standalone(svg, title)], { type: 'image/svg+xml' }), `${name}.svg`)
}

export function saveAsPng(svg: SVGSVGElement, name: string, title: string) {
  const picture = new Image()
  picture.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * 2
    canvas.height = picture.height * 2
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    canvas.toBlob(blob => blob && save(blob, `${name}.png`))
  })
  picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(standalone(svg, title))
}

function save(blob: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
