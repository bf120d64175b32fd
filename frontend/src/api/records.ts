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
  /** Of organisations that it names. */
  replies: Reply[]
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
  replies: Reply[]
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

/** A line of a file, as sent. */
export interface SentLine {
  line: number
  cells: string[]
}

/** A line that differs, by its cells; `was` is null where it was added, `now` where it was removed. */
export interface RowChange {
  change: 'added' | 'removed' | 'changed'
  was: SentLine | null
  now: SentLine | null
}

/** What a publication changed against those it replaced, line by line as sent; `notCompared` says why where nothing is compared. */
export interface LineChanges {
  edition: number
  against: number[]
  notCompared: string | null
  headings: string[]
  counts: { added: number; removed: number; changed: number }
  changes: RowChange[]
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
