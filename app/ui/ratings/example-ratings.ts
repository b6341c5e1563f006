import { type Day, parseDay } from '#app/domain/calendar/day.ts'
import { type Picture, pictureOf } from '#app/domain/ratings/picture.ts'
import { quarterBefore, quarterOf } from '#app/domain/ratings/quarter.ts'
import { ageGroups, type Rating, type Reply } from '#app/domain/ratings/rating.ts'
import { type ScoreCounts, scores } from '#app/domain/ratings/statistics/score-counts.ts'
import { exampleFacility } from '../facilities/example-facility.ts'

const day = (text: string): Day => {
  const found = parseDay(text)
  if (!found) throw new Error(`not a day: ${text}`)
  return found
}
export const exampleDay = day('2026-11-22')
export const exampleQuarter = quarterOf(exampleDay)

function ratingsOf(counts: ScoreCounts): Rating[] {
  return scores.flatMap((score, at) =>
    Array.from(
      { length: counts[at] ?? 0 },
      (_, one): Rating => ({
        ...{ place: 'ak-bulun', facility: 4, quarter: exampleQuarter, account: `a:${at}.${one}` },
        ...{ score, answers: { pressure: score }, used: exampleDay, photo: null, hidden: null },
        words: one === 0 ? 'Кечинде саат жетиден кийин гана келет.' : '',
        age: ageGroups[one % 3] ?? null,
        at: new Date(Date.UTC(2026, 10, 20, at, one)),
        burst: false,
      }),
    ),
  )
}

const { questions } = exampleFacility.kindFacts
export const examplePicture: Picture = pictureOf(
  ratingsOf([18, 18, 16, 8, 4]),
  [5, 10, 16, 20, 7],
  questions,
)
export const exampleFew: Picture = pictureOf(ratingsOf([2, 1, 1, 0, 0]), [0, 0, 0, 0, 0], questions)

const asked = { place: 'ak-bulun', facility: 4, asked: new Date('2026-11-18T04:00:00Z') }
export const exampleReplies: readonly Reply[] = [
  { ...asked, quarter: exampleQuarter, due: day('2026-12-02'), text: null, at: null },
  {
    ...{ ...asked, quarter: quarterBefore(exampleQuarter), due: day('2026-08-30') },
    ...{ text: 'Экинчи сордургуч коюлат.', at: new Date('2026-08-22T04:00:00Z') },
  },
]
