import { added, noScores, type ScoreCounts } from './statistics/score-counts.ts'
import { type Summary, summaryOf } from './statistics/summary.ts'

type Rated = { village: number | null; summary: Summary }

/** What is said of the services of each village, and how many services that is. */
export type VillageSummary = { village: number; services: number; summary: Summary }

/**
 * What residents say of each village's services together. Services with too few ratings are left out: what was said of
 * them could be found by taking the others away.
 */
export function byVillage(lines: readonly Rated[]): VillageSummary[] {
  const found = new Map<number, { services: number; counts: ScoreCounts }>()
  for (const { village, summary } of lines) {
    if (village === null) continue
    const { services, counts } = found.get(village) ?? { services: 0, counts: noScores }
    const more = summary.few ? noScores : summary.counts
    found.set(village, { services: services + 1, counts: added(counts, more) })
  }
  return [...found]
    .map(([village, { services, counts }]) => ({ village, services, summary: summaryOf(counts) }))
    .sort((a, b) => a.village - b.village)
}
