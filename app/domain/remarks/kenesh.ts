/** Longest reason for a vote on a draft of which remarks are unanswered. */
export const gateReasonLength = 1_000

/** A draft that was put to the vote of the kenesh. From here on no remark on it is taken. */
export type KeneshGate = {
  place: string
  year: number
  version: number
  at: Date
  by: { account: string; name: string }
  /** The numbers of remarks that had no answer yet, and why the draft went on all the same; '' where there were none. */
  unanswered: readonly number[]
  reason: string
}
