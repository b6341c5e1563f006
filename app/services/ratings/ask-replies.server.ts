import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/facilities/facility.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { PlaceId } from '#app/domain/places/place-id.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import { type Rating, replyDays } from '#app/domain/ratings/rating.ts'
import { countScores } from '#app/domain/ratings/statistics/score-counts.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readFacility } from '#models/facilities/facility.server.ts'
import { ratingsOf, scoresIn } from '#models/ratings/rating.server.ts'
import { askReply, repliesOf } from '#models/ratings/reply.server.ts'
import { municipalitiesAtWork } from '../facilities/places.server.ts'
import { done, perform } from '../perform.server.ts'

type Rated = Pick<Rating, 'place' | 'facility' | 'quarter' | 'at'>

/** Asks the provider for a reply where most are found not to be satisfied; answers whether that is so. */
export async function askWhereBad(
  tx: Transaction,
  { place, facility, quarter, at }: Rated,
): Promise<boolean> {
  const all = await ratingsOf(tx, { place, facility, quarter })
  const summary = summaryOf(countScores(all.map(({ score }) => score)))
  if (summary.few || summary.verdict !== 'bad') return false
  const due = dayPlus(dayOf(at), replyDays)
  await askReply(tx, { place, facility, quarter, asked: at, due })
  return true
}

const nobody = { person: null, language: 'ky', formKey: null, address: '' } as const

/** Asks wherever most are not satisfied in this quarter and nobody was asked yet: ratings come by other ways than the form too. */
export async function askRepliesIn(place: PlaceId, at: Date): Promise<void> {
  const quarter = quarterOf(dayOf(at))
  const scores = (await scoresIn(place, [quarter])).get(quarter) ?? new Map()
  const asked = new Set(
    (await repliesOf(place)).filter((one) => one.quarter === quarter).map((one) => one.facility),
  )
  for (const [facility, counts] of scores) {
    const summary = summaryOf(counts)
    if (asked.has(facility) || summary.few || summary.verdict !== 'bad') continue
    await perform({ place, at, ...nobody }, async (tx) => {
      const found = await readFacility(tx, place, facility)
      if (!found || !isActive(found, dayOf(at))) return refuse('missing', 'not-here', {})
      if (!(await askWhereBad(tx, { place, facility, quarter, at })))
        return refuse('conflict', 'stands-otherwise', {})
      return done(facility, 'reply-asked', `facility/${facility}`, { number: facility })
    })
  }
}

export async function askReplies(at: Date): Promise<void> {
  for (const place of await municipalitiesAtWork()) await askRepliesIn(place, at)
}
