import type { Tyiyn } from '../money.ts'

/** Why a table is not laid, announced, written of or confirmed. */
export type ConciliationReasons = {
  'conciliation-two-remarks': Record<never, never>
  /** It lies on another announced table, which will answer it. */
  'conciliation-remark-elsewhere': { remark: number; table: number }
  'conciliation-two-sides': Record<never, never>
  'conciliation-ends-early': Record<never, never>
  'conciliation-too-long': { hours: number }
  'conciliation-in-the-past': Record<never, never>
  'conciliation-announced-before': Record<never, never>
  'conciliation-not-announced': Record<never, never>
  'conciliation-not-begun': Record<never, never>
  'conciliation-called-off': Record<never, never>
  'conciliation-has-begun': Record<never, never>
  'conciliation-before-remarks': Record<never, never>
  'conciliation-change-needs-reason': Record<never, never>
  'conciliation-count-ahead': Record<never, never>
  /** The protocol is written: nothing it stands on changes until it is sent back. */
  'conciliation-written': Record<never, never>
  'conciliation-not-written': Record<never, never>
  'conciliation-confirmed-before': Record<never, never>
  /** Only what another person has confirmed gets a signed copy. */
  'conciliation-not-confirmed': Record<never, never>
  /** A draft of the year is begun and not published: the moves would be lost in it, or it in them. */
  'conciliation-draft-open': { version: number }
  'conciliation-too-many-offers': { most: number }
  'conciliation-no-such-side': Record<never, never>
  'conciliation-needs-moves': Record<never, never>
  'conciliation-from-itself': Record<never, never>
  'conciliation-nothing-moved': Record<never, never>
  'conciliation-remark-not-here': Record<never, never>
  /** The draft goes to the kenesh once its tables are settled. */
  'conciliation-unsettled': { table: number }
  /** Whoever is against says why. */
  'conciliation-dissent-needs-words': Record<never, never>
  'conciliation-line-gone': { line: string }
  /** More is taken from a line than it has, in tyiyn. */
  /** Other agreed offers take from the line already; `left` is what they leave, in tyiyn. */
  'conciliation-taken-already': { line: string; left: Tyiyn; taken: Tyiyn }
  'conciliation-too-much': { line: string; has: Tyiyn; taken: Tyiyn }
}
