/** The terms by which a municipality holds its hearings, in whole days. */
export type HearingTerms = {
  /** From the announcement to the hearing. */
  notice: number
  /** From a question that was not answered at once to its answer. */
  answer: number
  /** From the hearing to its published minutes. */
  minutes: number
}

/**
 * Usual practice, and no law: what order 44-P of 2018 asks for is not confirmed, so each municipality sets its own and
 * nothing calls these legal terms.
 */
export const usualTerms: HearingTerms = { notice: 14, answer: 14, minutes: 5 }
