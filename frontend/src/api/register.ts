// What the register says of organisations over time.
import type { List, OrganisationName, Role } from './records'

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
  services: ServiceOffered[]
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

export interface RegisterChangesPage {
  filters: { from: string; to: string; kind: string | null; role: Role | null; cursor: string | null }
  /** Of all that happened between the two days, whatever else is asked for. */
  counts: { kind: string; role: Role; count: number }[]
  events: List<RegisterEvent>
  /** The edition that what the register says is compared with. */
  since: number
  /** The newest, some of `changed`. */
  changes: RegisterChange[]
  changed: number
}

/** Every service that is offered still, A to Z, and who offers those that are asked for. */
export interface ServicesPage {
  filters: { service: string | null; consortium: OrganisationName | null; cursor: string | null }
  services: { service: string; practices: number }[]
  list: List<ServiceOfPractice>
}

/** Who holds and held the posts that every consortium must fill; `name` where one name's posts are shown. */
export interface OfficersPage {
  filters: { name: string | null; post: string | null; cursor: string | null }
  list: List<PostHolder>
}
