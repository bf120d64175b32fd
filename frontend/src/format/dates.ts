const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2011-04-01` → `1 April 2011`. */
export function date(day: string): string {
  const [year, month, dayOfMonth] = parts(day)
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`
}

/** `2011-04-01` → `1 Apr 2011`, for tables. */
export function dateShort(day: string): string {
  const [year, month, dayOfMonth] = parts(day)
  return `${dayOfMonth} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`
}

/** `2013-03` → `March 2013`. */
export function month(key: string): string {
  const [year, number] = parts(key)
  return `${MONTHS[number - 1]} ${year}`
}

/** `2013-03` → `Mar 2013`. */
export function monthShort(key: string): string {
  return `${monthAbbreviated(key)} ${key.slice(0, 4)}`
}

/** `2013-03` → `Mar`. */
export function monthAbbreviated(key: string): string {
  return MONTHS[parts(key)[1] - 1]?.slice(0, 3) ?? key
}

/** `2013-01`, `2013-03` → `January to March 2013`. */
export function monthRange(from: string, to: string): string {
  if (from === to) return month(from)
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${MONTHS[parts(from)[1] - 1]} to ${month(to)}`
    : `${month(from)} to ${month(to)}`
}

/** A publication's period: a month, months, or exact days where they are not whole months. */
export function period({ from, to }: { from: string; to: string }): string {
  if (from.endsWith('-01') && to === lastDay(to.slice(0, 7))) return monthRange(from.slice(0, 7), to.slice(0, 7))
  return from === to ? date(from) : `${date(from)} to ${date(to)}`
}

/** `2012-13` → `2012/13`. */
export function financialYear(code: string): string {
  return code.replace('-', '/')
}

/** The twelve months of a financial year, April first. */
export function monthsOf(year: string): string[] {
  const start = Number(year.slice(0, 4))
  return Array.from({ length: 12 }, (_, index) => monthKey(start, index + 3))
}

/** The financial year a month is in. */
export function financialYearOf(key: string): string {
  const [year, number] = parts(key)
  const start = number < 4 ? year - 1 : year
  return `${start}-${two((start + 1) % 100)}`
}

/** Months from the first to the last, both inside. */
export function monthsBetween(first: string, last: string): string[] {
  const [firstYear, firstMonth] = parts(first)
  const [lastYear, lastMonth] = parts(last)
  const length = (lastYear - firstYear) * 12 + lastMonth - firstMonth + 1
  return Array.from({ length: Math.max(0, length) }, (_, index) => monthKey(firstYear, firstMonth - 1 + index))
}

/** The day in London of an instant in UTC: `2013-06-02T23:30:00Z` → `3 June 2013`. */
export function dayOf(instant: string): string {
  return date(inLondon(instant).slice(0, 10))
}

/** `3 June 2013, 9:30am`. */
export function moment(instant: string): string {
  const local = inLondon(instant)
  const hour = Number(local.slice(11, 13))
  return `${date(local.slice(0, 10))}, ${hour % 12 || 12}:${local.slice(14, 16)}${hour < 12 ? 'am' : 'pm'}`
}

function inLondon(instant: string): string {
  const time = Date.parse(instant)
  return new Date(isSummer(time) ? time + 3_600_000 : time).toISOString()
}

/** Summer time runs from 1:00 UTC on the last Sunday of March to 1:00 UTC on the last Sunday of October. */
function isSummer(time: number): boolean {
  const year = new Date(time).getUTCFullYear()
  return time >= lastSunday(year, 2) && time < lastSunday(year, 9)
}

function lastSunday(year: number, monthIndex: number): number {
  const end = new Date(Date.UTC(year, monthIndex + 1, 0, 1))
  return end.getTime() - end.getUTCDay() * 86_400_000
}

function lastDay(key: string): string {
  const [year, number] = parts(key)
  return `${key}-${two(new Date(Date.UTC(year, number, 0)).getUTCDate())}`
}

function monthKey(year: number, monthIndex: number): string {
  return `${year + Math.floor(monthIndex / 12)}-${two((monthIndex % 12) + 1)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function parts(text: string): [number, number, number] {
  const [year = 0, number = 1, day = 1] = text.split('-').map(Number)
  return [year, number, day]
}
