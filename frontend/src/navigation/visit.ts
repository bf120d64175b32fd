/** How a component goes to a page without a link; a plain load until the navigation has taken over. */
let go = (path: string) => location.assign(path)

export function visit(path: string) {
  go(path)
}

export function visitBy(way: (path: string) => void) {
  go = way
}
