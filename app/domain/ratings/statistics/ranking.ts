import { countOf, type ScoreCounts, sumOf } from './score-counts.ts'

/** How many ratings of the municipality's mean each facility is given on its way, so that few of its own weigh little. */
const weight = 10

/** The mean of all scores; the middle of the scale where there are none. */
export function meanOf(all: readonly ScoreCounts[]): number {
  const of = all.reduce((sum, counts) => sum + countOf(counts), 0)
  return of === 0 ? 3 : all.reduce((sum, counts) => sum + sumOf(counts), 0) / of
}

/** A mean drawn towards the municipality's, by which facilities are ranked; it is never shown. */
export const shrunkenMean = (counts: ScoreCounts, municipality: number): number =>
  (weight * municipality + sumOf(counts)) / (weight + countOf(counts))
