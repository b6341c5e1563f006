import type { Day } from '../calendar/day.ts'
import type { Indicator } from '../facilities/kind.ts'
import type { Photo } from './documents.ts'
import { type AgeGroup, ageGroups, type Rating } from './rating.ts'
import { countScores, type ScoreCounts } from './statistics/score-counts.ts'
import { type Part, splitOf } from './statistics/split.ts'
import { type Summary, summaryOf } from './statistics/summary.ts'
import { type Trend, trendOf } from './statistics/trend.ts'

/** What everybody reads of a facility's ratings in a quarter. */
export type Picture = {
  now: Summary
  before: Summary
  trend: Trend
  questions: readonly { indicator: Indicator; summary: Summary }[]
  /** By age, where it may be told; null elsewhere. The last part holds whoever says no age. */
  ages: readonly { groups: readonly (AgeGroup | null)[]; summary: Summary }[] | null
  /** What was said, the newest first, without names. */
  words: readonly { text: string; used: Day; photo: Photo | null }[]
  /** How many of the quarter's ratings came at once from one address. */
  burst: number
}

/** Of one quarter's ratings of a facility and the scores of the quarter before. */
export function pictureOf(
  ratings: readonly Rating[],
  before: ScoreCounts,
  questions: readonly Indicator[],
): Picture {
  const counts = countScores(ratings.map(({ score }) => score))
  const answersTo = (key: string) =>
    countScores(ratings.flatMap(({ answers }) => answers[key] ?? []))
  return {
    now: summaryOf(counts),
    before: summaryOf(before),
    trend: trendOf(counts, before),
    questions: questions.map((indicator) => ({
      indicator,
      summary: summaryOf(answersTo(indicator.key)),
    })),
    ages: agesOf(ratings),
    words: ratings
      .filter(({ words, photo, hidden }) => !hidden && (words !== '' || photo !== null))
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ words, used, photo }) => ({ text: words, used, photo })),
    burst: ratings.filter(({ burst }) => burst).length,
  }
}

function agesOf(ratings: readonly Rating[]): Picture['ages'] {
  const groups = [...ageGroups, null].map(
    (group): Part<AgeGroup | null> => ({
      keys: [group],
      counts: countScores(ratings.filter(({ age }) => age === group).map(({ score }) => score)),
    }),
  )
  const parts = splitOf(groups)
  return parts?.map(({ keys, counts }) => ({ groups: keys, summary: summaryOf(counts) })) ?? null
}
