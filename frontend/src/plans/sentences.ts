import type { Contract } from '../api/contracts'
import type { Plan, PlanChange, PlanItem } from '../api/plans'
import { capitalised, count, counted, date, financialYear, listed, moneyInWords, wholePounds } from '../format'

const STATUS: Record<string, string> = {
  draft: 'Draft, open for consultation',
  published: 'The published plan',
  revised: 'The plan as revised',
}

export function statusSaid(status: string): string {
  return STATUS[status] ?? status
}

const PARTS: Record<string, string> = {
  statement: 'statement',
  need: 'need',
  priority: 'priority',
  objective: 'objective',
  'service-line': 'service line',
  'quality-requirement': 'quality requirement',
  scheme: 'scheme',
  milestone: 'milestone',
  'pooled-budget': 'pooled budget',
  document: 'document',
}

export function partSaid(part: string): string {
  return PARTS[part] ?? part
}

const DOMAINS = [
  'preventing people from dying too early',
  'life with long-term conditions',
  'recovery from illness or injury',
  'the experience of care',
  'safety',
]

export function domainSaid(domain: number): string {
  return `Outcomes domain ${domain}: ${DOMAINS[domain - 1] ?? 'not known'}`
}

/** "NHS Northmoor West plans to spend £473 million in 2013/14 and to reach 6 objectives; 3 schemes are to save £5.2 million." */
export function planSentence(plan: Plan): string {
  const aims = plan.objectives ? ` and to reach ${counted(plan.objectives, 'objective')}` : ''
  const spend = plan.planned === null ? 'says not what it will spend' : `plans to spend ${moneyInWords(plan.planned)}`
  const save =
    plan.savings === null
      ? ''
      : ` ${capitalised(counted(plan.schemes, 'scheme'))} ${plan.schemes === 1 ? 'is' : 'are'} to save ${moneyInWords(plan.savings)}.`
  return `${plan.consortium.name} ${spend} in ${financialYear(plan.year)}${aims}.${save}`
}

/** "From 38 to 45 per cent of deaths by 31 March 2014" */
export function targetSaid(item: PlanItem): string {
  if (item.target === null) return 'No target is given'
  const unit = item.unit ? ` ${item.unit}` : ''
  const from = item.baseline === null ? `To ${item.target}${unit}` : `From ${item.baseline} to ${item.target}${unit}`
  return item.dueOn ? `${from} by ${date(item.dueOn)}` : `${from}; no day is given`
}

export function under(items: PlanItem[], reference: string, part: string): PlanItem[] {
  return items.filter(item => item.part === part && item.under?.toLowerCase() === reference.toLowerCase())
}

/** "an objective" */
export function onePart(part: string): string {
  const said = partSaid(part)
  return `${/^[aeiou]/.test(said) ? 'an' : 'a'} ${said}`
}

export function ofPart(items: PlanItem[], part: string): PlanItem[] {
  return items.filter(item => item.part === part)
}

export function statement(items: PlanItem[], reference: string): PlanItem | undefined {
  return items.find(item => item.part === 'statement' && item.reference.toLowerCase() === reference)
}

/** A plan's service line among its items, whatever the capitals. */
export function contractsOf(contracts: Contract[], reference: string): Contract[] {
  return contracts.filter(contract => contract.serviceLine?.toLowerCase() === reference.toLowerCase())
}

const FIELDS: Record<string, string> = {
  title: 'title',
  under: 'what it belongs to',
  detail: 'text',
  source: 'source',
  domain: 'outcomes domain',
  baseline: 'baseline',
  target: 'target',
  unit: 'unit',
  startsOn: 'first day',
  dueOn: 'due day',
  owner: 'owner',
  evidence: 'evidence',
  planned: 'planned money',
  activity: 'activity',
  partner: 'partner',
  document: 'document',
}

export function fieldSaid(field: string | null): string {
  return field === null ? '' : (FIELDS[field] ?? field)
}

/** "2 things were dropped: the objective “Shorter waits” and the scheme …" or null where nothing was. */
export function droppedSaid(changes: PlanChange[]): string | null {
  const dropped = changes.filter(({ change }) => change === 'dropped')
  if (!dropped.length) return null
  const what = listed(dropped.map(({ part, title }) => `the ${partSaid(part)} “${title}”`))
  return `${capitalised(counted(dropped.length, 'thing'))} ${dropped.length === 1 ? 'was' : 'were'} planned and then left out of a later version: ${what}.`
}

export function plannedSaid(planned: number | null): string {
  return planned === null ? 'not given' : wholePounds(planned)
}

export function listSaid(total: number | null, who: string | null): string {
  const whose = who ? ` of ${who}` : ''
  return total === null ? `Plans${whose}.` : `${counted(total, 'plan')}${whose}, each in its newest version.`
}

/** "5 of 8 duties of plans are met." */
export function dutiesSaid(duties: { met: boolean }[]): string {
  const met = duties.filter(duty => duty.met).length
  return `${count(met)} of ${counted(duties.length, 'duty', 'duties')} of a plan ${met === 1 ? 'is' : 'are'} met. This is worked out from what the plan holds, not typed in.`
}
