/**
 * The contract between the server and the pages. The server answers `/_page/<path>?<query>` with a `PageState`, and writes the same
 * state into the HTML of `/<path>?<query>`. Lists and records inside equal those of the REST API (records.ts).
 * Absent values are `null`, empty lists `[]`; no property is left out.
 */
import type { FollowingPage, FollowPage } from './following'
import type {
  AccountPage,
  AuditPage,
  CodePage,
  DemoMailPage,
  FactorPage,
  ForgottenPage,
  KeysPage,
  PasswordPage,
  PeoplePage,
  PersonPage,
  SignInPage,
  SignedIn,
} from './accounts'
import type { ContractPage, ContractsPage, ContractsShown } from './contracts'
import type { DecisionPage, DecisionsPage } from './decisions'
import type { ThreadPage } from './threads'
import type {
  AnswerFormPage,
  AnswersPage,
  FeedbackItemPage,
  FeedbackModerationPage,
  FeedbackPage,
  PeopleSay,
  QueueItemPage,
  QueuePage,
  SentPage,
} from './feedback'
import type { ConsortiumAllocation, MoneyPage, StatementPage } from './money'
import type { DocumentsPage } from './documents'
import type { ComparePlansPage, PlanEditorPage, PlanPage, PlansPage } from './plans'
import type {
  CheckedFile,
  Found,
  Group,
  GroupBy,
  LineChanges,
  List,
  ListSize,
  MoneyPerHead,
  Obligation,
  Organisation,
  OrganisationName,
  OwedReturn,
  Payment,
  PaymentChange,
  PaymentSource,
  Population,
  Pounds,
  Publication,
  Punctuality,
  Reply,
  ReturnKind,
  ReturnSummary,
  Severity,
  Supplier,
  Totals,
} from './records'
import type {
  Company,
  Interest,
  InterestsPage,
  PracticeReferralsPage,
  ReferralMethodPage,
  ReferralsPage,
  Referred,
  Register,
  RegisterEditorPage,
} from './referrals'
import type {
  ConfirmPage,
  ConsultationFormPage,
  ConsultationPage,
  ConsultationsPage,
  ResponseItemPage,
  ResponseQueuePage,
} from './consultations'
import type { RecommendationFormPage, ReportFormPage, ReportPage, ReportsPage } from './reports'
import type {
  NearestAnswer,
  OfficersPage,
  OrganisationHistory,
  RegisterChangesPage,
  ServicesPage,
  SharedLand,
} from './register'
import type { ExtendPage, ModerationPage, ReplyPage, SubmissionPage, SubmitPage, WorkPage } from './work'

/** The newest edition this page stands on. `publications` counts those live at it. */
export interface EditionState {
  edition: number
  publishedAt: string | null
  publications: number
  /** 32 hexadecimal digits that only this state of the log has; null before the first publication. */
  logPrint: string | null
}

/** Set when the reader asked for an earlier state; `requested` is the parameter as given. */
export interface AsAt {
  requested: string
  edition: number
  publishedAt: string | null
}

export interface PageFrame {
  /** Path with its leading slash, without query. */
  path: string
  /** The query as it was asked, without `asAt` and without its question mark; empty where there was none. */
  query: string
  /** The whole text of `<title>`: "NHS Northmoor West – Open Commissioning". */
  title: string
  description: string
  edition: EditionState
  asAt: AsAt | null
  /** True where every figure is invented (the demo). */
  invented: boolean
  /** Only on pages of people who are signed in. */
  signedIn?: SignedIn
}

/** A mistake in the question, named by the field it is about. */
export interface FieldProblem {
  field: string
  message: string
}

/**
 * One month of a series. `known`: there are figures, and 0 means zero. `not-published`: the return has not arrived (`dueOn` says since when).
 * `not-due`: it need not have arrived yet. `suppressed`: it exists and may not be shown. `unknown`: before the source begins.
 */
export interface MonthFigure {
  month: string
  state: 'known' | 'not-published' | 'not-due' | 'suppressed' | 'unknown'
  lines: number | null
  amount: Pounds | null
  dueOn: string | null
  /** Of a known month: who has published earlier months and not this one, so that the figures are not whole. */
  awaited: { publishers: number; of: number; dueOn: string; late: boolean } | null
}

/** Money of one organisation in one financial year, month by month from April to March (twelve entries). */
export interface YearOfMoney {
  year: string
  /** Years that have figures, oldest first. */
  years: string[]
  months: MonthFigure[]
  total: { lines: number; amount: Pounds }
  /** The year before, where it has the same months published; else null. */
  before: { lines: number; amount: Pounds } | null
}

/** A publication and, for a correction, what it replaced. */
export interface PublicationNotice {
  publication: Publication
  was: { editions: number[]; rows: number; total: Pounds | null } | null
}

/** An area as it is drawn: `path` is the `d` of an SVG path; `code` is null where the register knows nobody by its name. */
export interface Outline {
  code: string | null
  name: string
  path: string
}

/** Areas on one sheet, north up. `on` is the day the boundaries speak of, `edition` where they come from. */
export interface DrawnMap {
  width: number
  height: number
  on: string
  edition: number
  areas: Outline[]
}

/** `value` is null where not all is published; `months` then says how many months are, null where none. */
export interface ShadedValue {
  code: string
  value: number | null
  months: number | null
}

export interface ShadedMap {
  map: DrawnMap
  measure: string
  year: string | null
  values: ShadedValue[]
}

export interface MapPage {
  /** Null while no boundaries are published. */
  shaded: ShadedMap | null
  measures: string[]
  measure: string
  /** Oldest first; empty where the measure is of no year. */
  years: string[]
}

/** A consortium's area among its neighbours; `map` is null where it has no boundary. */
export interface OwnArea {
  squareKilometres: number | null
  map: DrawnMap | null
  /** Null where nobody has published both maps. */
  land: SharedLand | null
}

/** The publication that first said so without one after it that did not, and the day it speaks of. */
export interface Since {
  edition: number
  on: string
}

/** An overlap of two areas, or a gap that areas enclose. */
export interface Seam {
  areas: { code: string | null; name: string }[]
  squareKilometres: number
  metresWide: number
  since: Since
}

export interface CoveragePage {
  practices: number
  consortia: number
  report: {
    map: {
      on: string
      edition: number
      areas: number
      squareKilometres: number
      toleranceKm2: number
      toleranceMetres: number
      slivers: number
      sliverKm2: number
      overlaps: Seam[]
      gaps: Seam[]
    } | null
    practices: {
      code: string
      name: string
      postcode: string | null
      lastConsortium: OrganisationName | null
      leftOn: string | null
      since: Since
    }[]
    consortia: { code: string; name: string; since: Since }[]
    withoutGeometry: { code: string | null; name: string; feature: number; since: Since }[]
    unknown: { code: string | null; name: string; feature: number; since: Since }[]
  }
}

export interface HomePage {
  /** Shaded by the usual measure; null while no boundaries are published. */
  map: ShadedMap | null
  /** The newest financial year with payments, of all who published; twelve months, April first. */
  money: { year: string; amount: Pounds; lines: number; payers: number; months: MonthFigure[] } | null
  consortia: { count: number; practices: number }
  publications: { count: number; corrections: number; firstOn: string | null }
  suppliers: { count: number; matched: number }
  /** Newest first, six at most. */
  latest: PublicationNotice[]
  /** Searches that have an answer, to show what can be asked. */
  examples: { label: string; path: string }[]
}

/** Which consortia practices of a place belong to, by the practices' own addresses. `matched` is shorter than `asked` where none is nearer. */
export interface PostcodeAnswer {
  asked: string
  matched: string
  practices: number
  /** Most practices first. */
  consortia: { code: string; name: string; practices: number }[]
}

export interface SearchPage {
  query: string
  /** Null where the question is no postcode, or no practice is there. */
  place: PostcodeAnswer | null
  /** Practices nearest to a postcode; null where the question is none, or no coordinates are published there. */
  near: NearestAnswer | null
  organisations: Found[]
  suppliers: Found[]
  /** True where there are more of a kind than are shown. */
  more: { organisations: boolean; suppliers: boolean }
}

export interface OrganisationsPage {
  filters: {
    role: string | null
    status: string | null
    letter: string | null
    /** Part of a name, town or postcode. */
    q: string | null
    /** Practices of one consortium. */
    consortium: OrganisationName | null
    cursor: string | null
  }
  list: List<Organisation>
  /** Choices, each with its count among organisations of any letter and role. */
  roles: { role: string; count: number }[]
  /** Letters that names begin with, under the other filters. */
  letters: string[]
}

export interface ConsortiumPage {
  organisation: Organisation
  history: OrganisationHistory
  /** A to Z, twelve at most; the rest is at `/organisations?role=gp-practice&consortium=`. */
  practices: Organisation[]
  money: YearOfMoney | null
  /** Ten largest of the year; `total` covers all suppliers. */
  suppliers: Totals | null
  supplierCount: number | null
  /** All consortia with this year's total, for the strip plot; null where it would not be fair. */
  peers: { year: string; months: number; groups: Group[] } | null
  people: ConsortiumPeople | null
  /** Newest first, five at most. */
  publications: PublicationNotice[]
  publicationCount: number
  held: { rows: number; amount: Pounds }
  /** Null while no boundaries are published. */
  area: OwnArea | null
  /** Of the year that is shown, or the newest where no payments are; null where none is published. */
  allocation: ConsortiumAllocation | null
  /** Null where nobody said anything of it in public. */
  say: PeopleSay | null
  /** Null where it has published no register of interests; `late` counts those declared after the 28 days. */
  interests: { register: Register; count: number; late: number } | null
  contracts: ContractsShown
}

/** What is compared: one organisation, or several that the reader takes together. */
export interface Subject {
  /** The organisation's code, or the group's name. */
  key: string
  name: string
  group: boolean
  members: OrganisationName[]
}

export type ComparedFigure = 'money' | 'perHead' | 'people' | 'practices'

export interface ComparePage {
  subjects: Subject[]
  problems: FieldProblem[]
  role: string | null
  /** Financial years, oldest first. */
  years: string[]
  /** `values[subject][year]`, null where not known; `others` of the newest year that can be compared. */
  figures: {
    id: ComparedFigure
    values: (number | null)[][]
    others: { key: string; label: string; amount: number }[]
    year: string | null
  }[]
  figure: ComparedFigure | null
  /** What the newest year's money was for; `amounts` of each subject. */
  areas: { name: string; amounts: Pounds[] }[]
  /** The day on whose boundaries money is shown; null for those of its time. */
  boundariesOn: string | null
  /** Of all consortia's money, what cannot be shown on those boundaries. */
  unmapped: { year: string; amount: Pounds; paid: Pounds }[]
  /** Words that were looked for to add, and what they found. */
  asked: string | null
  found: Found[]
  choices: OrganisationName[]
}

/** Null for a consortium whose people are not known. */
export interface ConsortiumPeople {
  /** Oldest first. */
  counts: Population[]
  /** The year's money a head; null where no count of that time is known. */
  registered: MoneyPerHead | null
  weighted: MoneyPerHead | null
}

/** What a supplier was paid. */
export interface Income {
  supplier: Supplier
  money: YearOfMoney
  /** Payers of the year, largest first, ten at most. */
  payers: Totals
  payerCount: number
  /** What for, ten at most. */
  areas: Totals
  /** Five largest payments of the year. */
  largest: Payment[]
}

export interface PracticePage {
  organisation: Organisation
  history: OrganisationHistory
  /** Oldest first. */
  listSizes: ListSize[]
  /** Null where nobody has published where this practice is. */
  near: NearestAnswer | null
  /** Its own and those of people who belong to it, the last declared first. */
  interests: Interest[]
  /** Null where no referrals of it are published. */
  referred: Referred | null
  income: Income | null
  say: PeopleSay | null
  /** What the practice says of all that is computed of it. */
  replies: Reply[]
  /** That it has, by company data. */
  companies: Company[]
}

export interface ProviderPage {
  organisation: Organisation
  history: OrganisationHistory
  /** That consortia declare in it, the last declared first. */
  interests: Interest[]
  /** Null where no published referral is to it. */
  referred: Referred | null
  income: Income | null
  say: PeopleSay | null
  contracts: ContractsShown
  /** What it says of all that is computed of it. */
  replies: Reply[]
  /** That it is or has, by company data. */
  companies: Company[]
}

/** An authority, a board, a HealthWatch, or a body of the past that is neither consortium nor provider. */
export interface BodyPage {
  organisation: Organisation
  history: OrganisationHistory
  /** Of a local authority, once district boundaries are published. */
  area: OwnArea | null
  income: Income | null
  say: PeopleSay | null
}

export interface SupplierPage {
  supplier: Supplier
  organisation: Organisation | null
  income: Income
  contracts: ContractsShown
}

export type PerHead = 'none' | 'registered' | 'weighted'

export type PaymentSort = '-amount' | 'amount' | '-date' | 'date' | 'supplier' | '-supplier'

export interface SpendingFilters {
  payer: OrganisationName | null
  supplier: { id: string; name: string } | null
  /** An organisation of the register that was paid, under any of its names. */
  paidTo: OrganisationName | null
  /** Words in the supplier's name, the area, the type, the description or the reference. */
  q: string | null
  area: string | null
  type: string | null
  /** Months, both inside. */
  from: string | null
  to: string | null
  min: Pounds | null
  max: Pounds | null
}

export interface SpendingPage {
  filters: SpendingFilters
  /** Wrong parameters. They are left out of `filters`, and the answer is to the rest. */
  problems: FieldProblem[]
  total: { lines: number; amount: Pounds }
  /** Distinct suppliers and payers under the filters; null where not counted. */
  suppliers: number | null
  payers: number | null
  /** Every month of the range shown, under all filters but the months themselves; `chosen` months are inside from..to. */
  months: MonthFigure[]
  /** Which tab: the payments themselves, or totals by something. */
  by: GroupBy | 'payment'
  /** What payers' money is divided by too. */
  perHead: PerHead
  sort: PaymentSort
  /** Fifty at most a page; null unless `by` is `payment`. */
  payments: List<Payment> | null
  /** Null when `by` is `payment`. One hundred groups at most; `groupCount` is how many there are. */
  groups: Totals | null
  groupCount: number | null
  /** Where the next page of payments begins, for "51 to 100 of 214"; 0 on the first page, null where unknown. */
  offset: number | null
  choices: {
    payers: OrganisationName[]
    areas: Group[]
    types: Group[]
    /** First and last month with payments; null where there are none. */
    months: { first: string; last: string } | null
  }
}

export interface PaymentPage {
  payment: Payment
  source: PaymentSource
}

/** A kind of return and what it is called. */
export interface ReturnKindName {
  kind: string
  title: string
}

export interface PublicationsPage {
  filters: {
    publisher: OrganisationName | null
    kind: ReturnKindName | null
    corrections: boolean
    cursor: string | null
  }
  list: List<PublicationNotice>
  publishers: OrganisationName[]
  kinds: ReturnKindName[]
}

export interface PublicationPage {
  publication: Publication
  was: PublicationNotice['was']
  /** The correction's or this publication's successor, where it was superseded. */
  successor: { edition: number; publishedAt: string } | null
  file: { mediaType: string; bytes: number } | null
  findings: { rule: string; severity: Severity; sentence: string; count: number }[]
  /** Payments compared with those it superseded; null for a first publication. */
  changes: {
    added: number
    removed: number
    changed: number
    /** Old and new side by side; `cursor` is where this part began, null for the first. */
    lines?: List<PaymentChange>
    cursor?: string | null
  } | null
  /** The same for kinds other than payments, 50 at most; null for payments and for a first publication. */
  lineChanges: LineChanges | null
  /** Ten largest. */
  payments: Payment[]
  replies: Reply[]
  proof: { leafHash: string; treeSize: number; rootHash: string; checkpoint: string } | null
}

/** Every kind of return. */
export interface ReturnsPage {
  returns: ReturnSummary[]
}

/** Who published on time; `today` is the day up to which days late are counted. */
export interface TimelinessPage {
  filters: { organisation: OrganisationName | null; status: string | null; cursor: string | null }
  today: string
  obligations: Obligation[]
  /** Each with its record, the worst first. */
  organisations: Punctuality[]
  /** The longest overdue first; of one organisation the newest first. */
  returns: List<OwedReturn>
}

/** Checks a file before it is sent; nothing of it is kept. */
export interface CheckPage {
  types: { kind: string; title: string }[]
  asked: { kind: string | null; publisher: string | null; period: string | null; fileName: string | null }
  /** Why it could not be checked. */
  problem: string | null
  checked: CheckedFile | null
}

/** Checks a bundle in the browser; `bundle` is the one that the reader came for. */
export interface VerifyPage {
  bundle: { title: string; name: string; path: string } | null
}

/** A citation, held against the log and against today. */
export interface CitationPage {
  edition: number
  publishedAt: string | null
  /** As cited; `genuine` where the log had it at the edition. */
  print: string
  genuine: boolean
  /** Of the cited page, without a state. */
  address: string
  /** Publications since then. */
  since: number
  /** Null where the page has no figure to compare; `now` is null where nothing is left of it. */
  cited: {
    title: string
    then: { lines: number; amount: Pounds } | null
    now: { lines: number; amount: Pounds } | null
    correction: { edition: number; publishedAt: string; reason: string | null } | null
  } | null
}

export interface DataPage {
  datasets: {
    name: string
    title: string
    description: string
    rows: number
    publishers: number | null
    period: { from: string; to: string } | null
    /** Where it is taken from, one address a format. */
    files: { format: string; path: string; bytes: number | null }[]
  }[]
  totals: { payments: number; held: { rows: number; amount: Pounds } }
  /** Share of suppliers' lines matched to the register, 0 to 1; null where there are none. */
  matched: number | null
}

export interface NotFoundPage {
  /** `withdrawn` is answered 410 with the tombstone's sentence. */
  reason: 'never-was' | 'withdrawn'
  tombstone: string | null
}

export interface ErrorPage {
  status: number
  /** What to quote when reporting it; null where there is none. */
  reference: string | null
  /** What in the address cannot be read; null where the fault is the server's. */
  detail: string | null
}

/** Pages that are words only. */
export type WordsPage = Record<string, never>

export interface PageData {
  home: HomePage
  search: SearchPage
  organisations: OrganisationsPage
  compare: ComparePage
  consortium: ConsortiumPage
  money: MoneyPage
  statement: StatementPage
  thread: ThreadPage
  interests: InterestsPage
  referrals: ReferralsPage
  'practice-referrals': PracticeReferralsPage
  'referral-method': ReferralMethodPage
  practice: PracticePage
  provider: ProviderPage
  body: BodyPage
  supplier: SupplierPage
  spending: SpendingPage
  payment: PaymentPage
  plans: PlansPage
  plan: PlanPage
  'compare-plans': ComparePlansPage
  'work-documents': DocumentsPage
  'work-plan': PlanEditorPage
  'work-interests': RegisterEditorPage
  contracts: ContractsPage
  contract: ContractPage
  decisions: DecisionsPage
  decision: DecisionPage
  map: MapPage
  coverage: CoveragePage
  'register-changes': RegisterChangesPage
  services: ServicesPage
  officers: OfficersPage
  publications: PublicationsPage
  publication: PublicationPage
  timeliness: TimelinessPage
  feedback: FeedbackPage
  'feedback-item': FeedbackItemPage
  answers: AnswersPage
  'feedback-moderation': FeedbackModerationPage
  consultations: ConsultationsPage
  consultation: ConsultationPage
  'consultation-form': ConsultationFormPage
  'consultation-confirm': ConfirmPage
  'response-queue': ResponseQueuePage
  'response-item': ResponseItemPage
  reports: ReportsPage
  report: ReportPage
  'feedback-sent': SentPage
  'work-answers': AnswerFormPage
  'work-reports': ReportFormPage
  'work-recommendations': RecommendationFormPage
  'feedback-queue': QueuePage
  'feedback-queue-item': QueueItemPage
  returns: ReturnsPage
  return: ReturnKind
  verify: VerifyPage
  check: CheckPage
  citation: CitationPage
  data: DataPage
  glossary: WordsPage
  accessibility: WordsPage
  about: WordsPage
  'corrections-policy': WordsPage
  privacy: WordsPage
  'sign-in': SignInPage
  'forgotten-password': ForgottenPage
  'set-password': PasswordPage
  follow: FollowPage
  following: FollowingPage
  work: WorkPage
  submit: SubmitPage
  submission: SubmissionPage
  moderation: ModerationPage
  'sign-in-code': CodePage
  extend: ExtendPage
  reply: ReplyPage
  account: AccountPage
  'second-factor': FactorPage
  keys: KeysPage
  people: PeoplePage
  person: PersonPage
  audit: AuditPage
  'demo-mail': DemoMailPage
  'not-found': NotFoundPage
  error: ErrorPage
}

export type PageName = keyof PageData

export type PageStateOf<Name extends PageName> = PageFrame & { page: Name; data: PageData[Name] }

export type PageState = { [Name in PageName]: PageStateOf<Name> }[PageName]
