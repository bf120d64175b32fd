import type { ReturnColumn, ReturnSummary, ShownSample } from '../api/records'

export function formSentence(form: ReturnSummary['form']): string {
  switch (form) {
    case 'table':
      return 'CSV in any usual encoding, or an Excel workbook, with headings.'
    case 'table-without-headings':
      return 'CSV without headings: columns are known by their place.'
    case 'json':
      return 'JSON.'
    case 'geojson':
      return 'GeoJSON.'
  }
}

export function needWord(need: ReturnColumn['need']): string {
  switch (need) {
    case 'required':
      return 'in each row'
    case 'usual':
      return 'may be empty'
    case 'optional':
      return 'read where it is there'
    case 'not-read':
      return 'not read'
    case 'refused':
      return 'must not be there'
  }
}

/** What is different from the example, one sentence each; empty where a whole file is shown. */
export function differences(sample: ShownSample): string[] {
  const said = sample.given ? [sample.given] : []
  if (sample.publisher) said.push(`Sent by ${sample.publisher}.`)
  if (sample.period) said.push(`Sent for ${sample.period}.`)
  if (sample.encoding) said.push(`Written in ${sample.encoding}.`)
  if (sample.of !== null && sample.instead !== null) {
    said.push(
      sample.instead === '' ? `Without “${sample.of}”.` : `“${shown(sample.instead)}” in place of “${sample.of}”.`,
    )
  }
  return said
}

/** Cells that differ, row by row. */
export function changedRows(sample: ShownSample): { row: number; cells: { column: string; value: string }[] }[] {
  const rows: { row: number; cells: { column: string; value: string }[] }[] = []
  for (const { row, column, value } of sample.cells) {
    const last = rows.at(-1)
    if (last?.row === row) last.cells.push({ column, value })
    else rows.push({ row, cells: [{ column, value }] })
  }
  return rows
}

/** A text as it can be seen: signs that leave no mark are named. */
export function shown(text: string): string {
  return text.replace(/\u0000/g, '[NUL]').replace(/\n/g, '[line break]')
}
