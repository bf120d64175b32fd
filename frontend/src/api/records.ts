/**
 * Records of the REST API, as they stand in its JSON.
 * Money is pounds with two decimals, dates are `2013-03-31`, months `2013-03`, financial years `2012-13`, instants ISO 8601 in UTC.
 */

/** Pounds, with at most two decimals. A credit is negative. */
export type Pounds = number

export type Role =
  | 'gp-practice'
  | 'prescribing-cost-centre'
  | 'consortium'
  | 'commissioning-hub'
  | 'reporting-entity'
  | 'nhs-trust'
  | 'nhs-foundation-trust'
  | (string & {})

export type OrganisationStatus = 'active' | 'closed' | 'dormant' | 'proposed' | 'unknown'

export interface OrganisationName {
  code: string
  name: string
}

export interface Address {
  lines: string[]
  postcode: string | null
}

export interface Organisation extends OrganisationName {
  role: Role
  status: OrganisationStatus
  openedOn: string | null
  closedOn: string | null
  address: Address
  phone: string | null
  /** The consortium a practice belongs to, since when; null for other roles and where the register names none. */
  consortium: (OrganisationName & { from: string; to: string | null }) | null
  /** How many practices a consortium has now; null for other roles. */
  practices: number | null
  /** The day of the register that first said all this, in which publication, on which line of its file. */
  saidOn: string
  edition: number
  line: number
}

/** Which publication says so, on which line of its file. */
export interface Sourced {
  edition: number
  line: number
}

/** A name; `from` and `to` where a source dates it, `firstSeen` and `lastSeen` the days of the sources that use it. */
export interface NameHeld extends Sourced {
  name: string
  from: string | null
  to: string | null
  firstSeen: string
  lastSeen: string
}

export interface RoleHeld extends Sourced {
  role: Role
  from: string | null
  to: string | null
}

export interface Life extends Sourced {
  kind: 'legal' | 'operational' | (string & {})
  from: string | null
  to: string | null
}

export interface LifeEvent extends Sourced {
  event: 'pathfinder' | 'shadow' | 'established' | 'authorised' | 'operational' | 'merged' | 'dissolved' | (string & {})
  /** Null where no source dates it. */
  on: string | null
  conditions: string | null
}

export interface Officer extends Sourced {
  post: 'accountable-officer' | 'chief-financial-officer' | (string & {})
  name: string
  from: string | null
  to: string | null
  /** Codes of other organisations where a person of this name holds the same post on the same days. */
  alsoOf: string[]
}

/** Who holds a post of which organisation; the register gives names, not persons. */
export interface PostHolder extends Sourced {
  name: string
  post: Officer['post']
  organisation: OrganisationName
  role: Role
  from: string | null
  to: string | null
}

/** What a practice offers beyond the basic contract; `others` is how many other practices offer it too. */
export interface ServiceOffered extends Sourced {
  service: string
  /** For whom, when and where. */
  detail: string | null
  from: string | null
  to: string | null
  others: number
}

export interface ServiceOfPractice extends Sourced {
  practice: OrganisationName
  town: string | null
  postcode: string | null
  consortium: OrganisationName | null
  service: string
  detail: string | null
  from: string | null
  to: string | null
}

/** The authorities on a consortium's land, or the consortia on an authority's, as far as simplified boundaries tell. */
export interface SharedLand {
  code: string
  /** Whose areas its own is laid over. */
  of: 'consortia' | 'districts' | (string & {})
  on: string
  edition: number
  otherOn: string
  otherEdition: number
  /** Overlaps of less than a hundredth of either area, which are left out. */
  slivers: number
  /** Largest first; shares in percent. `practices` of the consortium in the authority; null where none of them is placed. */
  parts: {
    code: string | null
    name: string
    squareKilometres: number
    share: number
    otherShare: number
    practices: number | null
    placed: number
    allPractices: number
  }[]
}

/** `id` is list and number together, as org-id.guide writes them: `GB-COH-01234567`. */
export interface OtherIdentifier extends Sourced {
  id: string
  scheme: string
  value: string
}

/** One body is part of another or serves its people; `outward` where the organisation shown is the part, or the one that serves. */
export interface OrganisationLink extends Sourced {
  kind: 'part-of' | 'serves' | (string & {})
  outward: boolean
  other: OrganisationName
  role: Role | null
  from: string | null
  to: string | null
}

/** Where `fromDated` or `toDated` is false, the day is the first or the last on which a source shows the membership. */
export interface Membership extends Sourced {
  practice: OrganisationName
  consortium: OrganisationName
  from: string | null
  to: string | null
  fromDated: boolean
  toDated: boolean
  /** By the Board, as a last resort. */
  assigned: boolean
}

export interface Succession {
  predecessor: OrganisationName
  successor: OrganisationName
  reason: 'merger' | 'division' | 'reorganisation' | 'transfer' | 'new-code' | 'practices-followed' | (string & {})
  /** Null where no source dates it. */
  on: string | null
  /** Percent of the predecessor, and of what. */
  share: number | null
  shareOf: 'postcodes' | 'patients' | 'practices' | (string & {}) | null
  /** How many successions away, from 1. */
  steps: number
  edition: number
  /** Null where it was counted over memberships. */
  line: number | null
}

/** Where an organisation was, in degrees (WGS84). */
export interface PositionHeld extends Sourced {
  latitude: number
  longitude: number
  from: string | null
  to: string | null
}

/** What happened to an organisation of the register: on a day, or between two that sources speak of. */
export interface RegisterEvent {
  organisation: OrganisationName
  role: Role
  kind: 'opened' | 'closed' | 'appeared' | 'disappeared' | 'joined' | 'moved' | 'left' | 'succeeded' | (string & {})
  on: string | null
  after: string | null
  before: string | null
  from: OrganisationName | null
  to: OrganisationName | null
  edition: number
  /** Null where the file says so by leaving the organisation out. */
  line: number | null
}

export interface RegisterEntry {
  name: string
  status: string
  openedOn: string | null
  closedOn: string | null
  consortium: string | null
}

/** What the register says otherwise than after an earlier edition. */
export interface RegisterChange {
  code: string
  before: RegisterEntry | null
  after: RegisterEntry | null
  fields: string[]
  edition: number
}

/** The nearest organisations of a role, as far as a return has brought their coordinates. */
export interface NearestAnswer {
  from: {
    latitude: number | null
    longitude: number | null
    restsOn: 'point' | 'organisation' | 'postcode' | (string & {})
    matched: string | null
    organisations: number | null
  }
  role: Role
  organisations: NearOrganisation[]
  /** How many active organisations of the role have coordinates, of how many. */
  placed: number
  active: number
}

export interface NearOrganisation extends Sourced {
  organisation: OrganisationName
  town: string | null
  postcode: string | null
  latitude: number
  longitude: number
  metres: number
}

export interface OrganisationHistory {
  code: string
  /** Newest first. */
  names: NameHeld[]
  roles: RoleHeld[]
  lives: Life[]
  /** Earliest first. */
  events: LifeEvent[]
  /** Newest first. */
  officers: Officer[]
  /** Of a practice: those that are offered still first. */
  services?: ServiceOffered[]
  identifiers: OtherIdentifier[]
  links: OrganisationLink[]
  /** Newest first. */
  positions: PositionHeld[]
  /** Of a practice, newest first. */
  memberships: Membership[]
  /** Through every reorganisation, nearest first. */
  predecessors: Succession[]
  successors: Succession[]
}

export type MatchMethod =
  | 'exact'
  | 'code-in-name'
  | 'normalised'
  | 'misspelt'
  | 'with-place'
  | 'run-together'
  | 'similar'
  | 'cut-off'
  | 'own-practice'
  | (string & {})

export interface Supplier {
  id: string
  name: string
  names: { name: string; lines: number }[]
  organisation: OrganisationName | null
  /** How the name was matched to the register, and how sure that is, 0 to 1; null for a supplier that was not matched. */
  match: { method: MatchMethod; confidence: number } | null
  total: Pounds
  lines: number
}

export interface Payment {
  /** `{edition}-{line}`, such as `1042-17`. */
  id: string
  date: string
  payer: OrganisationName
  supplier: { id: string; name: string; organisationCode: string | null }
  /** The supplier's name as the publisher wrote it. */
  supplierName: string
  expenseArea: string | null
  expenseType: string | null
  description: string | null
  reference: string | null
  amount: Pounds
  edition: number
  line: number
  corrected: boolean
}

export type Severity = 'refuse-file' | 'refuse-row' | 'hold-row' | 'warn' | 'note'

export interface Publication {
  edition: number
  kind: string
  title: string
  publisher: OrganisationName
  subject: OrganisationName | null
  /** First and last day, both inside. */
  period: { from: string; to: string }
  publishedAt: string
  rows: number
  /** Says that there is nothing to report. */
  nil: boolean
  total: Pounds | null
  /** Lower-case hexadecimal, 64 characters. */
  contentRoot: string
  /** Null where there is no file. */
  fileCommitment: string | null
  /** Editions that it replaced, ascending. */
  supersedes: number[]
  supersededBy: number | null
  /** The edition that destroyed it; null while it is there. */
  withdrawnBy: number | null
  /** `cause` is one of a list; null where it was said before there was one. */
  reason: { code: string; cause?: string | null; text: string } | null
  held: { rows: number; amount: Pounds }
  findings: Partial<Record<Severity, number>>
}

export interface PaymentSource {
  publication: Publication
  line: number
  /** The row as sent, heading beside cell, in the file's order. */
  cells: { column: string; value: string }[]
  rules: { id: string; sentence: string; outcome: 'passed' | 'warned' | 'noted' }[]
  /** Hash of `salt` and `canonicalRow`; `inclusion` leads from it to the publication's content root. */
  leafHash: string
  salt: string
  canonicalRow: string
  inclusion: { index: number; size: number; path: string[] }
  corrections: { edition: number; publishedAt: string; reason: string; was: Pounds | null; now: Pounds | null }[]
  sameInvoice: Payment[]
  replies?: Reply[]
}

/** What an organisation says about a figure that names it. */
export interface Reply {
  id: string
  organisation: OrganisationName
  /** Null where it is about all that is computed of the organisation. */
  aboutEdition: number | null
  /** Null where it is about all of the publication. */
  aboutLine: number | null
  words: string
  publishedAt: string
  edition: number
  line: number
}

/** What a payment line says in one of two publications. */
export interface ChangeSide {
  id: string
  date: string
  supplierName: string
  expenseArea: string | null
  expenseType: string | null
  description: string | null
  reference: string | null
  amount: Pounds
}

/** A line that differs; `was` is null where it was added, `now` where it was removed. */
export interface PaymentChange {
  change: 'added' | 'removed' | 'changed'
  was: ChangeSide | null
  now: ChangeSide | null
}

export type GroupBy = 'supplier' | 'payer' | 'month' | 'area' | 'type'

/** Money divided by people: how many, counted when, by which publication. */
export interface MoneyPerHead {
  amount: Pounds
  people: number
  countedOn: string
  edition: number
}

/** The patients of one practice on the day they were counted. */
export interface ListSize {
  practice: OrganisationName
  countedOn: string
  /** As the file says. */
  commissioner: OrganisationName | null
  /** As the register says. */
  consortium: OrganisationName | null
  registered: number
  weighted: number | null
  edition: number
  line: number
}

/** Patients added up over practices. */
export interface Heads {
  practices: number
  registered: number
  weighted: number | null
}

/** The people a consortium is responsible for on the day of a count: by the file's word and by membership, apart. */
export interface Population {
  consortium: OrganisationName
  countedOn: string
  byFile: Heads | null
  byMembership: Heads | null
  difference: number | null
  unregistered: number | null
  edition: number
}

export interface Group {
  /** Supplier id, organisation code, month, or the area or type itself. */
  key: string
  label: string
  lines: number
  amount: Pounds
  /** Null where it was not asked for, or no count of that time is known. */
  perHead: MoneyPerHead | null
}

export interface Totals {
  by: GroupBy
  /** Largest first, except months, which are in order. */
  groups: Group[]
  total: { lines: number; amount: Pounds }
}

export interface List<Item> {
  edition: number
  licence: string
  items: Item[]
  /** Where the next page begins: a cursor, or the address that REST gives; null on the last. */
  next: string | null
  /** Exact, or null where it was not counted. */
  count: number | null
}

/** One answer of the site search and of the type-ahead, `GET /api/v1/search?q=&limit=`. */
export interface Found {
  type: 'organisation' | 'supplier'
  /** Organisation code or supplier id. */
  id: string
  name: string
  role: Role | null
  status: OrganisationStatus | null
  /** What tells it from its namesakes: town and postcode, consortium, or a former name. */
  detail: string | null
  /** What the match rests on where it is not the name: `its own address in NM4`. */
  basis: string | null
  /** Where its page is, such as `/organisations/9N4`. */
  path: string
}

/** A return that organisations of one role owe. */
export interface Obligation {
  kind: string
  role: string
  from: string
  /** Null while the rule applies. */
  to: string | null
  periodMonths: number
  sentence: string
  source: string
}

/** A column of a return, by the name the template gives it. */
export interface ReturnColumn {
  name: string
  meaning: string
  need: 'required' | 'usual' | 'optional' | 'not-read' | 'refused'
  type: string
  /** How a cell is written, in a sentence. */
  format: string
  headings: string[]
}

/** A small file by which a rule is shown: the example with cells or a text changed, or a file of its own. */
export interface ShownSample {
  given: string | null
  publisher: string | null
  period: string | null
  cells: { row: number; column: string; value: string }[]
  of: string | null
  instead: string | null
  lines: string[]
  encoding: string | null
}

/** A rule; `shownBy` is the kind whose files the examples are, null where there are none. */
export interface ReturnRule {
  id: string
  severity: Severity
  sentence: string
  mend: string
  shownBy: string | null
  passes: ShownSample | null
  fails: ShownSample | null
}

export interface ReturnSummary {
  kind: string
  title: string
  about: string
  periods: string
  form: 'table' | 'table-without-headings' | 'json' | 'geojson'
  ruleCount: number
  obligations: Obligation[]
}

export interface ReturnKind {
  kind: string
  title: string
  about: string
  periods: string
  form: ReturnSummary['form']
  obligations: Obligation[]
  columns: ReturnColumn[]
  rules: ReturnRule[]
  example: string[]
  files: { title: string; mediaType: string; path: string }[]
}

/** What one organisation owed for one period; `edition` and `publishedAt` are null while nothing was published. */
export interface OwedReturn {
  kind: string
  organisation: OrganisationName
  period: { from: string; to: string }
  dueOn: string
  status: 'on-time' | 'late' | 'missing' | 'not-due'
  daysLate: number
  edition: number | null
  publishedAt: string | null
  /** More time that the Board gave. */
  extension: { usualDueOn: string; reason: string; edition: number } | null
}

/** How one organisation kept to its dates, in numbers of returns. */
export interface Punctuality {
  organisation: OrganisationName
  onTime: number
  late: number
  missing: number
  notDue: number
  mostDaysLate: number
}

/** The verdict on a file that was checked; `rows` is null where it is refused whole. */
export interface CheckedFile {
  kind: string
  verdict: 'accepted' | 'refused'
  rows: { read: number; accepted: number; refused: number; held: number; amount: Pounds | null } | null
  /** How many findings there are; the list ends after 10,000. */
  found: number
  findings: {
    rule: string
    severity: Severity
    line: number | null
    column: string | null
    value: string | null
    message: string
    sentence: string
    mend: string
  }[]
}

/** One line of what a consortium is given; `practice` where it is a practice's budget, a share of the component `programme`. */
export interface Allocation extends Sourced {
  consortium: OrganisationName
  year: string
  practice: OrganisationName | null
  component: string
  amount: Pounds
  /** The day of an in-year change; null for what the year opened with. */
  decidedOn: string | null
  recipient: string | null
  note: string | null
  target: Pounds | null
  openingDistance: number | null
  closingDistance: number | null
  growth: number | null
  registered: number | null
  weighted: number | null
}

/** What a consortium is given in a year, its lines added up: opening + changes = total. */
export interface ConsortiumAllocation {
  consortium: OrganisationName
  year: string
  opening: Pounds
  changes: Pounds
  total: Pounds
  programme: Pounds | null
  runningCosts: Pounds | null
  registered: number | null
  weighted: number | null
  perHead: number | null
  perWeightedHead: number | null
  runningCostsPerHead: number | null
  target: Pounds | null
  /** Percent of the target, as are `closingDistance`; negative below it. */
  openingDistance: number | null
  closingDistance: number | null
  growth: number | null
  practiceBudgets: Pounds | null
  /** Zero where practice budgets add up to the component `programme`. */
  budgetDifference: Pounds | null
  edition: number
}

/** A cap or a rate; `high` is `low` where it is no range. */
export interface AllocationParameter {
  name: string
  firstYear: string
  lastYear: string | null
  unit: 'pounds-per-head' | 'percent' | (string & {})
  low: number
  high: number
  sentence: string
  source: string
}

/** Figures of a return of expenditure; null where it says nothing. Opening + changes = allocation, paid + accrued + forecast = outturn. */
interface AgainstAllocation {
  consortium: OrganisationName
  year: string
  /** Up to whose end figures count. */
  month: string
  opening: Pounds | null
  changes: Pounds | null
  /** Of the whole year, as is the outturn. */
  allocation: Pounds
  allocationDifference: Pounds | null
  /** Since 1 April, as are paid, accrued and spent. */
  planned: Pounds | null
  paid: Pounds
  accrued: Pounds | null
  spent: Pounds | null
  forecast: Pounds | null
  outturn: Pounds
  outturnDifference: Pounds | null
  /** Outturn less allocation. */
  variance: Pounds
  variancePercent: number | null
  vat: 'gross' | 'net' | (string & {}) | null
  edition: number
}

export interface Expenditure extends AgainstAllocation {
  service: string
  note: string | null
  line: number
}

export interface ExpenditureMonth extends AgainstAllocation {
  services: number
  /** By the Board, by the month's end. */
  given: Pounds | null
  givenDifference: Pounds | null
}

/** One interest that a consortium's register declares. That somebody has an interest is no sign that anyone did wrong. */
export interface Interest {
  consortium: OrganisationName
  /** Null where it is a practice's or the name is withheld. */
  person: string | null
  /** Why the name is not published. */
  withheld: string | null
  practice: OrganisationName | null
  role: string
  /** Null where the register gives no code. */
  provider: OrganisationName | null
  /** As the register writes it. */
  providerName: string
  kind: 'financial' | 'non-financial-professional' | 'non-financial-personal' | 'indirect'
  /** Of the provider, in per cent. */
  share: number | null
  relationship: string | null
  from: string | null
  to: string | null
  declaredOn: string
  /** Beyond the 28 days; null where it is not known when it began. */
  daysLate: number | null
  regime: 'code-of-conduct' | 'board-guidance' | 'statutory-guidance'
  managed: string | null
  gifts: string | null
  breach: string | null
  edition: number
  line: number
}

/** Which publication a register of interests stands in, and of which days it speaks. */
export interface Register {
  edition: number
  from: string
  to: string
  publishedAt: string
}

/** What published counts come to; `least` and `greatest` are what suppressed counts leave open. */
export interface ControlledTotal {
  shown: number
  suppressed: number
  least: number
  greatest: number
}

export interface Specialty {
  code: string
  name: string
}

/** Referrals of a practice to a provider in one specialty, over the months asked for. */
export interface ReferralFlow {
  practice: OrganisationName
  provider: OrganisationName
  specialty: Specialty
  referrals: ControlledTotal
  urgent: ControlledTotal
  /** Of those that could wait: a choice of providers was offered, or was not. */
  offered: ControlledTotal
  notOffered: ControlledTotal
}

export interface Limits {
  low: number
  high: number
}

export type Position = 'not-judged' | 'within' | 'above-inner' | 'above-outer' | 'below-inner' | 'below-outer'

/** A practice beside a ring of others; everything after `leftOut` is null where they are too few to judge by. */
export interface Ring {
  practices: number
  leftOut: number
  target: number | null
  phi: number | null
  tauSquared: number | null
  innerByChance: Limits | null
  outerByChance: Limits | null
  inner: Limits | null
  outer: Limits | null
  score: number | null
  position: Position
  firstPlace: number | null
  lastPlace: number | null
}

/** The share of a practice's referrals that goes to a provider in which it has a declared financial interest, beside others. */
export interface ReferralAudit {
  practice: OrganisationName
  consortium: OrganisationName
  provider: OrganisationName
  specialty: Specialty
  year: string
  interestFrom: string | null
  interestTo: string | null
  interestEdition: number
  interestLine: number
  referrals: ControlledTotal
  toProvider: ControlledTotal
  share: number
  shareLeast: number
  shareGreatest: number
  inConsortium: Ring
  nearby: Ring
  national: Ring
  falseDiscovery: number | null
  changed: { change: number; low: number; high: number } | null
}

export interface BeforeAndAfter {
  began: string | null
  change: number | null
  low: number | null
  high: number | null
  /** `share` is null where nobody was referred in the specialty. */
  months: { month: string; referrals: ControlledTotal; toProvider: ControlledTotal; share: number | null }[]
}

export interface AuditUnit {
  practice: OrganisationName
  consortium: OrganisationName
  interest: boolean
  referrals: ControlledTotal
  toProvider: ControlledTotal
  share: number
  shareLeast: number
  shareGreatest: number
}

/** Practices round the share that those without an interest have together. */
export interface FunnelPicture {
  provider: OrganisationName
  specialty: Specialty
  year: string
  target: number | null
  phi: number | null
  tauSquared: number | null
  compared: number
  leftOut: number
  units: AuditUnit[]
  curve: { size: number; innerByChance: Limits; outerByChance: Limits; inner: Limits; outer: Limits }[]
}

/** How often choice was offered, and among how few providers referrals are divided. */
export interface Choice {
  consortium: OrganisationName
  year: string
  referrals: ControlledTotal
  offered: ControlledTotal
  notOffered: ControlledTotal
  share: number | null
  providers: number
  concentration: number | null
}

/** By which numbers practices are compared. */
export interface AuditParameters {
  version: number
  fewestReferrals: number
  fewestPractices: number
}
