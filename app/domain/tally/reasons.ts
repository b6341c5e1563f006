/** Why a round cannot be counted or its result not be published. */
export type TallyReasons = {
  /** Ballots sent in the last seconds may still be on their way. */
  'ballots-arriving': { ready: Date }
  'count-under-way': Record<never, never>
  'no-count-running': Record<never, never>
  /** The seed in the keys is not the one whose fingerprint was published at the opening. */
  'tie-seed-differs': Record<never, never>
  'already-counted': Record<never, never>
  'not-counted-yet': Record<never, never>
  'already-published': Record<never, never>
  /** With the end of the vote while that is still to come. */
  'not-published-yet': { closes: Date | null }
  /** An equation that must hold does not: nothing is published until it is explained. */
  'ballots-and-roll-differ': { ballots: number; marks: number }
  /** The ballots are not those that the result was counted from. */
  'counted-otherwise': Record<never, never>
  'spent-over-pot': Record<never, never>
  'key-destroyed-before': Record<never, never>
}
