import type { InLanguages } from '../language.ts'
import type { Offer } from './offer.ts'
import type { Protocol } from './protocol.ts'
import type { RemarkResult } from './result.ts'
import type { Side } from './side.ts'

type Official = { account: string; name: string }

/** What was made of a protocol: by whom, and which draft its moves became; null where no money moves. */
export type Confirmed = {
  at: Date
  by: Official
  /** The published version that the moves were taken from. */
  basis: number
  version: number | null
  /** What each remark got, as it stood then. */
  results: readonly RemarkResult[]
}

/** When, where and about what a table meets. */
type Meeting = Pick<Conciliation, 'begins' | 'ends' | 'where' | 'remarks'>

/** A change of what was announced: everybody reads the old, the new and why. */
export type Moved = { at: Date; reason: string; before: Meeting; after: Meeting }

/** Absent in older records: the protocol that was sent back. */
type Returned = { at: Date; reason: string; by: string | null; protocol?: Protocol }

/**
 * A table at which remarks that pull apart are laid beside each other: with the money they need, the sides that sit
 * down together, what they offer, and what came of it.
 */
export type Conciliation = {
  place: string
  /** Of the budget. */
  year: number
  /** In its year, from 1. */
  number: number
  title: InLanguages
  /** Numbers of the remarks of the year that lie on it. */
  remarks: readonly number[]
  begins: Date
  ends: Date
  where: InLanguages
  sides: readonly Side[]
  offers: readonly Offer[]
  /** Null until everybody may see it. */
  announced: Date | null
  /** How what was announced was changed, each time with its reason; absent in older records. */
  changes?: readonly Moved[]
  calledOff: { at: Date; reason: string } | null
  /** Null until the secretary has written it. */
  protocol: Protocol | null
  /** The protocol that was last sent back, and why; by nobody where what it rested on has changed. */
  returned: Returned | null
  confirmed: Confirmed | null
}

/** By what a table is found. */
export type ConciliationKey = Pick<Conciliation, 'place' | 'year' | 'number'>

/** What the office writes of a table before the meeting. */
export type ConciliationEntry = Pick<
  Conciliation,
  'title' | 'remarks' | 'begins' | 'ends' | 'where'
>

export const conciliationStages = [
  'draft',
  'announced',
  'held',
  'written',
  'confirmed',
  'called-off',
] as const
export type ConciliationStage = (typeof conciliationStages)[number]

/** Where a table stands: from the beginning of the meeting on it is held, though nothing is written of it yet. */
export function stageOf(
  {
    announced,
    calledOff,
    begins,
    protocol,
    confirmed,
  }: Pick<Conciliation, 'announced' | 'calledOff' | 'begins' | 'protocol' | 'confirmed'>,
  at: Date,
): ConciliationStage {
  if (calledOff) return 'called-off'
  if (confirmed) return 'confirmed'
  if (protocol) return 'written'
  if (!announced) return 'draft'
  return at < begins ? 'announced' : 'held'
}
