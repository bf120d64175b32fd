// Documents that publications name, and those that wait for one.
import type { OrganisationName } from './records'

/** A document that a publication names; its bytes are at /documents/{sha256}.pdf. */
export interface Document {
  sha256: string
  title: string
  publisher: OrganisationName
  kind: string
  from: string
  until: string
  size: number
  pages: number
  /** Where the words stand that were searched for. */
  found: string | null
  edition: number
  line: number
}

export interface KeptDocument {
  sha256: string
  publisher: string
  name: string
  size: number
  pages: number
  receivedAt: string
}

export interface DocumentsPage {
  organisations: OrganisationName[]
  organisation: string | null
  documents: KeptDocument[]
  /** Hash of the one that was taken just now. */
  kept: string | null
  findings: { rule: string; sentence: string; message: string; mend: string }[]
  largest: number
  problems: { field: string; message: string }[]
}
