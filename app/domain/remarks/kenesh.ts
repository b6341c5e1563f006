/** Longest reason for a vote on a draft of which remarks are unanswered, and for taking a draft back. */
export const gateReasonLength = 1_000

type By = { account: string; name: string }

/** A draft that was put to the vote of the kenesh. From here on no remark on it is taken. */
export type KeneshGate = {
  place: string
  year: number
  version: number
  /** How often a draft of the year was put, this time included; absent in older records. */
  turn?: number
  at: Date
  by: By
  /** The numbers of remarks that had no answer yet, and why the draft went on all the same; '' where there were none. */
  unanswered: readonly number[]
  reason: string
  /** Set once the draft was taken back for a reason; the record of how it was put stays. */
  takenBack?: TakenBack | null
}

export type TakenBack = { at: Date; by: By; reason: string }

/** Of all times that drafts of a year were put to the vote, the one that holds; null where none does. */
export const standingGate = (gates: readonly KeneshGate[]): KeneshGate | null =>
  gates.findLast(({ takenBack }) => !takenBack) ?? null

/** What a page showed of the draft that is put: nothing else is. */
export type SeenDraft = { version: number; unanswered: readonly number[] }
