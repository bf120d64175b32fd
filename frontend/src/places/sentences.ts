import type { CoveragePage, PostcodeAnswer, ShadedMap } from '../api/pages'
import type { SharedLand } from '../api/register'
import { count, counted, date, listed } from '../format'
import { middleHalf } from './classes'
import { measureOf } from './measures'

/** "Half of the 16 consortia paid between £310m and £560m", or for few areas whose figure is largest. */
export function mapTitle({ values, measure, map }: ShadedMap): string {
  const { words } = measureOf(measure)
  const known = values.flatMap(({ code, value }) => (value === null ? [] : [{ code, value }]))
  const half = middleHalf(values)
  if (half)
    return `Half of ${counted(known.length, 'consortium', 'consortia')} have between ${words(half[0])} and ${words(half[1])}`
  const largest = [...known].sort((a, b) => b.value - a.value)[0]
  if (!largest) return 'No figures are published for these areas yet'
  const name = map.areas.find(({ code }) => code === largest.code)?.name ?? largest.code
  return `${name} has most, ${words(largest.value)}`
}

/** "All 12 active practices belong to a consortium. Of the areas on the map 1 pair overlaps and 1 gap is left." */
export function coverageSentence({ report, practices }: CoveragePage): string {
  const without = report.practices.length
  const first =
    practices === 0
      ? 'The register holds no practices yet.'
      : without === 0
        ? `${practices === 1 ? 'The one active practice belongs' : `All ${counted(practices, 'active practice')} belong`} to a consortium.`
        : `${counted(without, 'active practice')} of ${counted(practices, 'practice').replace(/ practices?$/, '')} ${without === 1 ? 'belongs' : 'belong'} to no consortium.`
  if (!report.map) return `${first} No boundaries are published yet, so nothing can be said of areas.`
  const { overlaps, gaps } = report.map
  const seams = [
    overlaps.length === 0
      ? 'no areas overlap'
      : `${counted(overlaps.length, 'pair')} of areas ${overlaps.length === 1 ? 'overlaps' : 'overlap'}`,
    gaps.length === 0 ? 'no gap is left' : `${counted(gaps.length, 'gap')} ${gaps.length === 1 ? 'is' : 'are'} left`,
    report.withoutGeometry.length === 0
      ? 'none is without a boundary'
      : `${report.withoutGeometry.length} ${report.withoutGeometry.length === 1 ? 'has' : 'have'} no boundary`,
  ]
  return `${first} On the map of ${date(report.map.on)} ${listed(seams)}.`
}

/** 12.3 → `12.3 km²`; less than a tenth in full. */
export function squareKilometres(value: number): string {
  const text = value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
  return `${text.replace(/\B(?=(\d{3})+$)/g, ',')} km²`
}

/** 664 → `660 m`, 11487 → `11.5 km`: no more exact than a way across town. */
export function distance(metres: number): string {
  return metres < 995 ? `${Math.round(metres / 10) * 10} m` : `${(metres / 1000).toFixed(1)} km`
}

/** What a postcode leads to, and on how much of it the answer rests. */
export function placeSentence({ asked, matched, practices, consortia }: PostcodeAnswer): string {
  const there = `${counted(practices, 'practice')} ${practices === 1 ? 'has its' : 'have their'} own address in ${matched}`
  const belong =
    consortia.length === 0
      ? practices === 1
        ? 'and belongs to no consortium'
        : 'and belong to no consortium'
      : `and ${practices === 1 ? 'belongs' : 'belong'} to ${consortia.length === 1 ? 'one consortium' : counted(consortia.length, 'consortium', 'consortia')}`
  const first = asked === matched ? '' : `No practice has its own address in ${asked}, so this is about ${matched}. `
  return `${first}${there} ${belong}.`
}

/** "NHS Northmoor West has 61.2% of its land, NHS Netherby 30.1%; together 99.8% of it is covered." */
export function landSentence({ of, parts }: SharedLand): string {
  const [first] = parts
  if (!first) return ''
  const all = parts.reduce((sum, { share }) => sum + share, 0)
  const most = `${first.name} ${of === 'consortia' ? 'covers' : 'has'} ${percentSaid(first.share)} of its land`
  if (parts.length === 1) return `${most}.`
  const whose = of === 'consortia' ? 'consortia' : 'authorities'
  return `${most}; the ${count(parts.length)} ${whose} together ${percentSaid(Math.min(100, Math.round(all * 10) / 10))}.`
}

/** How the shares are known, and what they are not. */
export function landNote({ slivers }: SharedLand): string {
  const left =
    slivers === 0
      ? ''
      : ` ${counted(slivers, 'overlap')} of less than a hundredth of either area ${slivers === 1 ? 'is' : 'are'} left out: maps differ by that much along their borders.`
  return `Worked out by laying one published map over the other. Both are simplified, so a share is near, not exact, and a share of land is not a share of people.${left}`
}

export function percentSaid(share: number): string {
  return `${share.toFixed(1)}%`
}

/** "3 of the 5 whose place is published". */
export function practicesSaid({ practices, placed, allPractices }: SharedLand['parts'][number]): string {
  if (practices === null) return 'No place is published'
  return placed === allPractices
    ? `${count(practices)} of its ${count(placed)}`
    : `${count(practices)} of the ${count(placed)} whose place is published (it has ${count(allPractices)})`
}
