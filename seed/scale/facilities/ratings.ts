import { dayOf } from '#app/domain/calendar/day.ts'
import { quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import type { Rating } from '#app/domain/ratings/rating.ts'
import { scores } from '#app/domain/ratings/statistics/score-counts.ts'

/** Up to nine ratings in this quarter and in the last, of every ninth facility. */
export function ratingsAt(place: string, facility: number, at: Date): Rating[] {
  if (facility % 9 !== 0) return []
  const today = dayOf(at)
  return [0, 1].flatMap((back) =>
    Array.from({ length: (facility * 7 + back) % 10 }, (_, rater) => ({
      ...{ place, facility, quarter: quarterBefore(quarterOf(today), back), account: `${rater}` },
      score: scores[(facility + rater * 3) % 5] ?? 3,
      ...{ answers: {}, used: today, words: '', photo: null, age: null, at, burst: false },
      hidden: null,
    })),
  )
}
