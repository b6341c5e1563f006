import type { InLanguages } from '../language.ts'
import type { Side } from './line.ts'

/** What the office says of a line in plain words: its amounts are in the versions, and say nothing of this. */
export type LineWords = {
  place: string
  year: number
  side: Side
  /** As pages call the line: its code, or the words of its name. */
  key: string
  /** What it pays for. */
  what: InLanguages
  /** For how many people; null where that cannot be said. */
  people: number | null
  /** Why its amount is what it is this year: why it jumps, why a plan was missed. '' where nothing is said. */
  why: string
  /** Projects that residents chose and that are paid from it this year, by the numbers of their proposals. */
  projects: readonly number[]
}

/** What is said of a line in a year: what it pays for also where it was last said of an earlier one. */
export function wordsFor(
  said: readonly LineWords[],
  year: number,
): Pick<LineWords, 'what' | 'people'> | null {
  const earlier = said.filter((one) => one.year <= year).sort((a, b) => b.year - a.year)
  return earlier[0] ?? null
}
