/** From very bad to very good, as the form asks. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

/** How many gave each score, from 1 to 5. */
export type ScoreCounts = readonly [number, number, number, number, number]

export const noScores: ScoreCounts = [0, 0, 0, 0, 0]

/** Fewer are too few: one person would change everything that is said of them, and would be recognised. */
export const fewest = 5

export const countOf = (counts: ScoreCounts): number => counts.reduce((all, one) => all + one, 0)

export const sumOf = (counts: ScoreCounts): number =>
  counts.reduce((sum, one, at) => sum + one * (at + 1), 0)

/** Those who are satisfied gave 4 or 5. */
export const satisfiedOf = ([, , , good, best]: ScoreCounts): number => good + best

export function countScores(given: Iterable<Score>): ScoreCounts {
  const counts: [number, number, number, number, number] = [0, 0, 0, 0, 0]
  // A score is from 1 to 5.
  for (const score of given) counts[(score - 1) as 0]++
  return counts
}

export const added = (a: ScoreCounts, b: ScoreCounts): ScoreCounts => [
  a[0] + b[0],
  a[1] + b[1],
  a[2] + b[2],
  a[3] + b[3],
  a[4] + b[4],
]
