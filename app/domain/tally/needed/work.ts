import type { BallotBox, Election } from '../terms.ts'

/** What it costs to lay ballots out for a count, in choices gone through. */
export function workOfCount({ choices, points, size }: BallotBox): number {
  return 4 * (choices.length * (points ? 2 : 1) + size)
}

/**
 * What one run costs in choices gone through, of which one takes 5 to 40 nanoseconds as measured; with points it takes
 * twice that. Each project costs as much as forty, and a run by itself as much as two hundred.
 */
export function workOfRun({ choices, points }: BallotBox, projects: number): number {
  return choices.length * (points ? 2 : 1) + 40 * projects + 200
}

/** Two seconds for a village at rest, less than five beside other work, and never a minute; a test measures it. */
export function affordableWork({ ballots }: Election): number {
  return Math.min(1.6e9, 5e7 + 12_500 * ballots.choices.length)
}
