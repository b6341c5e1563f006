import type { Comparison, Progress, StopReason, TieEffect } from './terms.ts'
import type { Choose, TieSeen } from './ties/tie.ts'

/** What a rule came to from beginning to end with its ties decided one way; projects by their number in the field. */
export type WholeCount = {
  bought: readonly number[]
  completed: readonly number[]
  increments: number
  runs: number
  stop: StopReason
  /** Ties of the run that gave the result. */
  ties: readonly TieSeen[]
  /** Increments of the runs in which a tie was met, the one that spent too much included. */
  tiedAt: readonly number[]
  comparison: Comparison | null
  worth: number | null
}

export type JudgedTie = TieSeen & { effect: TieEffect }

/** A count that looked at its ties. */
export type Counted = Omit<WholeCount, 'ties'> & {
  ties: readonly JudgedTie[]
  /** What all the ties together changed, those of earlier runs included. */
  tieEffect: TieEffect
  /** Every set of winners that other orders of the tied would have given, or null if not all were tried. */
  outcomes: number[][] | null
}

/** Called after each run of shares; false ends the count. */
export type Going = (progress: Progress) => boolean

/** Counts from beginning to end, deciding ties by `choose`; null if it was stopped. */
export type CountOnce = (choose: Choose, going: Going) => WholeCount | null

/** What a single run without any tie looks like; rules change what differs. */
export const plainCount = {
  completed: [],
  increments: 0,
  runs: 1,
  ties: [],
  tiedAt: [],
  comparison: null,
  worth: null,
} as const

/** All that are funded, in the order of their steps. */
export function winnersOf({ bought, completed }: Pick<WholeCount, 'bought' | 'completed'>) {
  return [...bought, ...completed]
}

/** Sets of winners are compared by this text, whatever the order of buying. */
export function setKey(projects: readonly number[]): string {
  return [...projects].sort((a, b) => a - b).join(',')
}

/** The different sets among the outcomes, the real one first. */
export function distinctSets(outcomes: readonly (readonly number[])[]): number[][] {
  const sets = new Map(outcomes.map((projects) => [setKey(projects), projects]))
  return [...sets.values()].map((projects) => [...projects].sort((a, b) => a - b))
}
