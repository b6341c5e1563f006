import type { BallotBox, Election } from '../terms.ts'

/** What it costs to lay ballots out for a count, in choices gone through. */
export function workOfCount({ choices, size }: BallotBox): number {
  return 4 * (choices.length + size)
}

/**
 * What one run costs in choices gone through, of which one takes 5 to 40 nanoseconds as measured. Each project costs
 * as much as forty, and a run by itself as much as two hundred.
 */
export function workOfRun({ choices }: BallotBox, projects: number): number {
  return choices.length + 40 * projects + 200
}

/** Some seconds for a village, and never a minute. */
export function affordableWork({ ballots }: Election): number {
  return Math.min(1.6e9, 1.2e8 + 15_000 * ballots.choices.length)
}
