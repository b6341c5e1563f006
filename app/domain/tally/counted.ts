import type { Comparison, StopReason, TieEffect } from './terms.ts'
import type { Exploration } from './ties/explore-ties.ts'
import type { TieSeen } from './ties/tie.ts'

/** What a rule came to, projects by their number in the field. */
export type Counted = {
  bought: readonly number[]
  completed: readonly number[]
  increments: number
  runs: number
  stop: StopReason
  ties: readonly JudgedTie[]
  runsWithTies: number
  /** Every set of winners that other choices at ties would have given, or null if not all were tried. */
  outcomes: number[][] | null
  comparison: Comparison | null
  worth: number | null
}

export type JudgedTie = TieSeen & { effect: TieEffect }

/** A rule that was asked to stop before its end. */
export const stopped = 'stopped'

/** What a single run without any tie looks like; rules change what differs. */
export const plainCount = {
  completed: [],
  increments: 0,
  runs: 1,
  ties: [],
  runsWithTies: 0,
  outcomes: null,
  comparison: null,
  worth: null,
} as const

/** Sets of winners are compared by this text, whatever the order of buying. */
export function setKey(projects: readonly number[]): string {
  return [...projects].sort((a, b) => a - b).join(',')
}

/** Says for each tie whether another choice there would have changed the winners. */
export function judgeTies(
  ties: readonly TieSeen[],
  { reached, complete }: Exploration<readonly number[]>,
): JudgedTie[] {
  const real = setKey(reached[0]?.outcome ?? [])
  return ties.map((tie, index) => {
    const changed = reached.some(
      ({ outcome, first }) => first === index && setKey(outcome) !== real,
    )
    return {
      ...tie,
      effect: changed ? 'other-winners' : complete ? 'same-winners' : 'not-explored',
    }
  })
}

/** The different sets among the outcomes, the real one first. */
export function distinctSets(outcomes: readonly (readonly number[])[]): number[][] {
  const sets = new Map(outcomes.map((projects) => [setKey(projects), projects]))
  return [...sets.values()].map((projects) => [...projects].sort((a, b) => a - b))
}
