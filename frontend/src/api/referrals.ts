// Who has an interest in whom, and where practices refer.
import type { DecisionsShown } from './decisions'
import type { DraftFinding } from './plans'
import type { Organisation, OrganisationName, Reply } from './records'

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
  /** In which the share lies, where the register gives a band. */
  band: 'under-5' | 'from-5-to-25' | 'from-25-to-50' | 'more-than-half' | null
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
  /** What those whom it names say about it. */
  replies: Reply[]
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
  byListSize: ByListSize
  distance: ReferralDistance
  /** What practice, provider and consortium say of it. */
  replies: Reply[]
}

/** Referrals to the provider for each 1,000 patients; null without a list size, `nearby` where too few have one. */
export interface ByListSize {
  listSize: number | null
  perThousand: number | null
  perThousandLeast: number | null
  perThousandGreatest: number | null
  practices: number
  leftOut: number
  nearby: number | null
  nearbyLeast: number | null
  nearbyGreatest: number | null
}

/** From the practice to the provider; `metres` and `place` are null unless the register has coordinates of both. */
export interface ReferralDistance {
  practicePlaced: boolean
  providerPlaced: boolean
  metres: number | null
  place: number | null
  /** To which its consortium refers in the specialty, and how many of them have coordinates. */
  providers: number
  placed: number
  nearest: OrganisationName | null
  nearestMetres: number | null
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

/** A company of a practice or provider; a person confirmed the link. */
export interface Company {
  number: string
  name: string
  status: string
  createdOn: string | null
  ceasedOn: string | null
  communityInterest: boolean
  organisation: OrganisationName
  foundBy: 'code' | 'name' | 'postcode'
  edition: number
  line: number
}

/** What a consortium paid in a year, to practices, and where there was a declared interest; null where it has no register. */
export interface InterestMoney {
  consortium: OrganisationName
  year: string
  paid: number
  practices: number
  financialInterest: number | null
  otherInterest: number | null
  /** Of the financial interest, by whether the contracts were offered to several who could bid; of the rest nobody can say. */
  tendered: number | null
  notTendered: number | null
  /** Of the financial interest, what a decision stands behind that somebody took who had an interest in the provider. */
  decidedWithInterest: number | null
  /** Practices and financial interests of all. */
  share: number | null
}

/** A decision that stands behind money; people are counted who had an interest in the provider. */
export interface DecisionBehind {
  id: string
  decidedOn: string
  title: string
  contract: string
  amount: number
  decided: number
  attended: number
  abstained: number
  left: number
  /** Of all these, by whom an interest was declared at the decision. */
  declared: number
}

/** A practice or provider that was paid, by the route of the contract that ran; null where no published contract did. */
export interface PaidProvider {
  consortium: OrganisationName
  year: string
  provider: OrganisationName
  basis: 'practice' | 'financial-interest' | 'other-interest'
  route: string | null
  /** Null where it is not known or the contracts differ. */
  tendered: boolean | null
  lines: number
  amount: number
  decidedWithInterest: number
  /** The last taken first. */
  decisions: DecisionBehind[]
  /** Edition and line of each. */
  interests: string[]
  confidence: number
}

/** Of how many providers patients could choose, and to how many somebody was referred. */
export interface WillingProviders {
  consortium: OrganisationName
  year: string
  available: number
  withCode: number
  used: number
}

/** Where a consortium's decisions and its people's interests meet; `register` is null where it has published none. */
export interface InterestsPage {
  organisation: Organisation
  register: Register | null
  /** The last declared first. */
  interests: Interest[]
  /** Of `providers`; null where no payments are published. */
  year: string | null
  /** The newest year first. */
  money: InterestMoney[]
  /** The largest sums first. */
  providers: PaidProvider[]
  /** Of its practices that have a financial interest in a provider, in the newest year that has referrals. */
  audits: ReferralAudit[]
  funnels: FunnelPicture[]
  /** By year, the oldest first; so is `willing`. */
  choices: Choice[]
  willing: WillingProviders[]
  /** What the consortium says of all that is computed of it. */
  replies: Reply[]
  /** At which somebody declared an interest. */
  decisions: DecisionsShown
}

/** Referrals in the newest year that has some; `flows` are the largest, 100 at most. */
export interface Referred {
  year: string
  flows: ReferralFlow[]
  count: number
}

/** Referrals of the whole country; `year` is null where nobody has published any. */
export interface ReferralsPage {
  year: string | null
  years: string[]
  /** Those furthest above what is usual nearby first. */
  audits: ReferralAudit[]
  /** By consortium and year. */
  choices: Choice[]
  willing: WillingProviders[]
  /** Of the year. */
  money: InterestMoney[]
}

/** Where one practice refers its patients. */
export interface PracticeReferralsPage {
  organisation: Organisation
  year: string | null
  years: string[]
  /** The largest first. */
  flows: ReferralFlow[]
  audits: { audit: ReferralAudit; beforeAndAfter: BeforeAndAfter; funnel: FunnelPicture }[]
  parameters: AuditParameters
  /** What the practice says of all that is computed of it. */
  replies: Reply[]
}

export interface ReferralMethodPage {
  smallCounts: {
    version: number
    from: string
    smallest: number
    largest: number
    roundedTo: number
    source: string
  }[]
  audit: AuditParameters
}

/** `field` is that of the form; null where it is about the whole entry. */
export interface EntryFinding extends DraftFinding {
  field: string | null
}

/** An entry of a register that is being written; days as they were written. */
export interface DraftEntry {
  place: number
  version: number
  person: string
  withheld: boolean
  practice: string
  provider: string
  kind: string
  from: string
  to: string
  findings: EntryFinding[]
}

/** Edition is that of the register it began with; findings are those of the file as a whole. */
export interface DraftRegister {
  edition: number | null
  /** Of the whole: another as soon as one entry comes, goes or is written anew. */
  version: string
  entries: DraftEntry[]
  findings: EntryFinding[]
}

export interface RegisterEditorPage {
  organisations: OrganisationName[]
  consortium: OrganisationName | null
  period: string | null
  from: string | null
  to: string | null
  /** Edition of the newest register that is published. */
  published: number | null
  draft: DraftRegister | null
  /** Of the entry that is being written, 0 for a new one. */
  place: number | null
  version: number
  fields: {
    name: string
    title: string
    hint: string
    value: string
    choices: string[]
    large: boolean
    required: boolean
  }[]
  problems: { field: string; message: string }[]
}
