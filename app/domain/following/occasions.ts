/** On which occasions somebody who follows a line or a whole budget is written to. */
export const occasions = ['version', 'answer', 'hearing', 'adopted', 'next-year'] as const
export type Occasion = (typeof occasions)[number]

type Standing = {
  /** The last plan of the year is a draft. */
  draft: boolean
  /** Remarks are taken, or one still waits for its answer. */
  answersToCome: boolean
  /** The next year has a published version. */
  nextBegun: boolean
  /** A line is followed, not all of the budget: only lines go on in the next year. */
  line: boolean
}

/** Those that can still come of a year's budget as it stands: a page promises no others. */
export function occasionsOf({ draft, answersToCome, nextBegun, line }: Standing): Occasion[] {
  const can: Readonly<Record<Occasion, boolean>> = {
    version: true,
    answer: answersToCome,
    // A hearing can be about any published budget, also about how it was carried out.
    hearing: true,
    adopted: draft,
    'next-year': line && !nextBegun,
  }
  return occasions.filter((one) => can[one])
}
