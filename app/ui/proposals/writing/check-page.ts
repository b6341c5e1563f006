import type { Attachment } from '#app/domain/documents/attachment.ts'
import type { Pieces } from '#app/domain/proposals/writing/check-together.ts'
import type { FormStep } from '#app/domain/proposals/writing/steps.ts'
import type { PriceDoubt } from '#app/domain/proposals/writing/unit-price.ts'
import type { PartChange } from '#app/domain/versions/compare-parts.ts'
import type { Alike } from './similar-proposals.tsx'

/** The version of the proposal that stands, and what the draft would change of it. */
export type Against = {
  version: number
  at: Date
  /** It was sent by another author after this draft was begun. */
  outdated: boolean
  changed: readonly PartChange[]
}

export type CheckPage = {
  draft: { number: number; changes: number | null; citizen: string | null }
  formKey: string
  pieces: Pieces
  /** The village's name; null for the whole aimak or where none is chosen. */
  village: string | null
  attachments: readonly Attachment[]
  faults: readonly { field: string; step: FormStep; message: string }[]
  doubts: readonly PriceDoubt[]
  similar: readonly Alike[]
  closed: string | null
  /** Null for a new proposal, and while something is missing. */
  against: Against | null
}
