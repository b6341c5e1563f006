import { dayOf } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/facilities/facility.ts'
import { type FieldFault, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import { ageGroupOf, type Rating, type RatingEntry, usedSince } from '#app/domain/ratings/rating.ts'
import { isBurst } from '#app/domain/ratings/statistics/burst.ts'
import { readFacility } from '#models/facilities/facility.server.ts'
import { markBurst, putRating } from '#models/ratings/rating.server.ts'
import { addTrace } from '#models/ratings/trace.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { askWhereBad } from './ask-replies.server.ts'
import { keepBeside } from './documents.server.ts'

/**
 * Writes what a resident says of a facility, in place of what they said of it before in the same quarter. Many from one
 * address within minutes are marked; where most are found not to be satisfied, the provider is asked for a reply.
 */
export function rateFacility(
  situation: Situation,
  facility: number,
  entry: RatingEntry,
): Promise<Outcome<number>> {
  const { person, place, at, address } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'rate-facility', { place }, at)
    if (allowed.refused) return allowed
    const { id: account, born } = allowed.value
    const today = dayOf(at)
    const found = await readFacility(tx, place, facility)
    if (!found) return refuse('missing', 'not-here', {})
    if (!isActive(found, today)) return refuse('conflict', 'rating-facility-closed', {})
    const faults = checkUsed(entry, today)
    if (faults.length > 0) return refuseInput(faults)
    const quarter = quarterOf(today)
    const rating: Rating = {
      ...{ ...entry, place, facility, quarter, account, at },
      photo: await keepBeside(tx, place, entry.photo),
      ...{ age: ageGroupOf(born, today), burst: false, hidden: null },
    }
    await putRating(tx, rating)
    const traces = await addTrace(tx, { place, facility, quarter, account, at, from: address })
    if (isBurst(traces.map((trace) => trace.at))) await markBurst(tx, traces)
    await askWhereBad(tx, rating)
    return done(facility, 'facility-rated', `facility/${facility}`, { number: facility })
  })
}

function checkUsed({ used }: RatingEntry, today: ReturnType<typeof dayOf>): FieldFault[] {
  const since = usedSince(today)
  if (used > today) return [fault('used', 'rating-used-later', {})]
  return used < since ? [fault('used', 'rating-used-long-ago', { since })] : []
}
