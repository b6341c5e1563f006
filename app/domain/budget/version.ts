import type { Stated } from '../words/by-portal.ts'
import type { Resolution } from './adoption.ts'
import type { DepartureSaid } from './departure-said.ts'
import type { NotedFinding } from './work/noted-finding.ts'

/**
 * What a version is, in the order of a year: the summer's forward draft, the winter's binding draft, the budget as the
 * kenesh adopted it, as it was changed during the year, and what was received and spent.
 */
export const versionKinds = [
  'forward-draft',
  'binding-draft',
  'approved',
  'change',
  'execution',
] as const
export type VersionKind = (typeof versionKinds)[number]

/** What is discussed: the summer's and the winter's draft. */
export const isDraft = (kind: VersionKind): kind is 'forward-draft' | 'binding-draft' =>
  kind === 'forward-draft' || kind === 'binding-draft'

/** How many som one in a file is. */
export const units = [1, 1_000, 1_000_000] as const
export type Unit = (typeof units)[number]

/** One version of the budget of a place and a year. Published, it never changes again. */
export type BudgetVersion = {
  place: string
  /** The budget's own year; drafts tell of the two after it as well. */
  year: number
  /** In the chain of the year, from 1. */
  number: number
  kind: VersionKind
  state: 'working' | 'published'
  /** The published version that this one corrects or follows. */
  basis: number | null
  /** Why a published version of the same kind is corrected; public. */
  reason: Stated | null
  /** As its file declared it. */
  unit: Unit
  /** Null where it was written on the page. */
  file: { name: string; size: number; hash: string } | null
  /** Grows with each change of its lines or notes, so that two people do not write over each other. */
  revision: number
  /** The highest number that a line of it, or of those it was made from, ever had; absent in older records. */
  lastLine?: number
  findings: readonly NotedFinding[]
  /** Where it departs from signed protocols, with the reasons; absent in older records, and where it departs nowhere. */
  departures?: readonly DepartureSaid[]
  /** By which the kenesh adopted it; absent in older records, and where it is not an adopted budget. */
  resolution?: Resolution
  /** SHA-256 of `publishedText`, from publication on. */
  hash: string | null
  /** The form of the text that was hashed; absent in records of the first form, whose hash has no names. */
  hashForm?: number
  publishedAt: Date | null
  begunAt: Date
  begunBy: { account: string; name: string }
}

export type PublishedVersion = BudgetVersion & {
  state: 'published'
  hash: string
  publishedAt: Date
}

export const isPublished = (version: BudgetVersion): version is PublishedVersion =>
  version.state === 'published'
