// The HTML round every page: shell.html with the tags of the built script and styles. The server fills in `<!--head-->`, `<!--app-->` and `<!--state-->`.

export function fillShell(shell, manifest) {
  const entry = manifest['src/entry-client.ts']
  const styles = (entry.css ?? []).map(file => `<link rel="stylesheet" href="/${file}">`)
  return shell.replace(
    '<!--assets-->',
    [...styles, `<script type="module" src="/${entry.file}"></script>`].join('\n    '),
  )
}

/** The state as it may stand inside a script element. */
export function escapeState(json) {
  return json.replaceAll('<', '\\u003c')
}
