/** 12345 → `12,345`; a minus is the true minus sign. */
export function count(value: number): string {
  return grouped(Math.round(value), 0)
}

/** 1 → `1 payment`, 1204 → `1,204 payments`. */
export function counted(value: number, one: string, many = one + 's'): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** Exact to the penny: `£164,270.67`. */
export function money(pounds: number): string {
  return signed(pounds, '£' + grouped(Math.abs(pounds), 2))
}

/** Whole pounds: `£164,271`. */
export function wholePounds(pounds: number): string {
  return signed(Math.round(pounds), '£' + grouped(Math.abs(Math.round(pounds)), 0))
}

/** As said in a sentence: `£17.3 billion`, `£7.43 million`, `£164,271`. */
export function moneyInWords(pounds: number): string {
  return scaled(pounds, [' billion', ' million'])
}

/** As written on a chart: `£17.3bn`, `£7.43m`, `£164k`. */
export function moneyShort(pounds: number): string {
  const size = Math.abs(pounds)
  if (size >= 9_995 && size < 999_500) return signed(pounds, `£${grouped(Math.round(size / 1000), 0)}k`)
  return scaled(pounds, ['bn', 'm'])
}

/** As written on an axis of round values: `£200m`. */
export function moneyTick(pounds: number): string {
  return moneyShort(pounds).replace(/\.0+(?=\D|$)/, '')
}

/** 0.354 → `35%`; tiny shares that are not zero say `under 1%`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1%'
  if (share < 1 && share > 0.99) return 'over 99%'
  return `${Math.round(share * 100)}%`
}

/** 0.354 of every pound → `35p`. */
export function penceInThePound(share: number): string {
  const pence = Math.round(share * 100)
  return pence < 1 ? 'less than 1p' : `${pence}p`
}

/** A file's size: `19 kB`, `1.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return bytes < 999_500_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}

function scaled(pounds: number, [billion, million]: [string, string]): string {
  const size = Math.abs(pounds)
  if (size >= 999_500_000) return signed(pounds, '£' + threeFigures(size / 1e9) + billion)
  if (size >= 999_500) return signed(pounds, '£' + threeFigures(size / 1e6) + million)
  return wholePounds(pounds)
}

/** Three figures are enough to compare by: 7.43, 41.2, 478, and 1,204 in full. */
function threeFigures(value: number): string {
  const decimals = value < 9.995 ? 2 : value < 999.95 ? 1 : 0
  return grouped(value, decimals)
}

function signed(value: number, text: string): string {
  return value < 0 ? '−' + text : text
}

function grouped(value: number, decimals: number): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.')
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest ? '.' + rest : '')
  return signed(value, text)
}
