import type { Day } from '../calendar/day.ts'

/** Whom the round of a result lets vote: from which age on, counted at a day. */
export type Voters = { minAge: number; on: Day }

/** The age from which on a resident is among the adults whose number a municipality keeps. */
const adultAge = 18

/**
 * The share of those entitled who voted; null where their number is not known: a municipality knows how many adults
 * live there, and a round may let younger people vote.
 */
export function turnoutShare(voted: number, adults: number, { minAge }: Voters): number | null {
  return adults > 0 && minAge === adultAge ? voted / adults : null
}
