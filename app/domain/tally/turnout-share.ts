import type { Day } from '../calendar/day.ts'
import { type Round, rulesOf } from '../rounds/round.ts'

/** Whom the round of a result lets vote: from which age on, counted at a day; how many stand on the roll of a binding one. */
export type Voters = { minAge: number; on: Day; onRoll?: number | null }

/** The age from which on a resident is among the adults whose number a municipality keeps. */
const adultAge = 18

/**
 * The share of those entitled who voted; null where their number is not known: a binding vote has a roll; else a
 * municipality knows how many adults live there, and a round may let younger people vote.
 */
export function turnoutShare(
  voted: number,
  adults: number,
  { minAge, onRoll }: Voters,
): number | null {
  if (onRoll) return voted / onRoll
  return adults > 0 && minAge === adultAge ? voted / adults : null
}

/** Whom a round lets vote, with the size of its roll where it is binding. */
export function votersOf(round: Round): Voters {
  const { binding, roll } = round
  return { ...rulesOf(round).mayVote, onRoll: binding && roll ? roll.size : null }
}
