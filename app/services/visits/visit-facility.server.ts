import { dayOf } from '#app/domain/calendar/day.ts'
import { isActive } from '#app/domain/facilities/facility.ts'
import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { nearnessOf } from '#app/domain/visits/presence.ts'
import type { Visit, VisitEntry } from '#app/domain/visits/visit.ts'
import { checkDay, clockOf, dayOfVisit } from '#app/domain/visits/when.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { readFacility } from '#models/facilities/facility.server.ts'
import { insertVisits, visitMarked } from '#models/visits/visit.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { keepVisitPhotos } from './documents.server.ts'

/**
 * Takes down what a monitor measured and saw. Sent twice, as a phone without a signal does when it heard no answer, it is
 * one visit, and the second sending is answered as the first.
 */
export async function visitFacility(
  situation: Situation,
  facility: number,
  entry: VisitEntry,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  const allowed = may(person, 'visit-facilities', { place }, at)
  if (allowed.refused) return allowed
  const own = { place, account: allowed.value.id, mark: entry.mark }
  const arrived = async () => (await visitMarked(null, own))?.number ?? null
  const before = await arrived()
  if (before !== null) return accepted(before)
  try {
    return await takeDown(situation, facility, entry)
  } catch (error) {
    const now = isDuplicate(error, 'mark') ? await arrived() : null
    if (now === null) throw error
    return accepted(now)
  }
}

function takeDown(situation: Situation, facility: number, entry: VisitEntry) {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'visit-facilities', { place }, at)
    if (allowed.refused) return allowed
    const found = await readFacility(tx, place, facility)
    if (!found) return refuse('missing', 'not-here', {})
    const on = dayOfVisit(entry, at)
    const faults = checkDay(on, dayOf(at))
    if (faults.length > 0) return refuseInput(faults)
    // What was there on the day was seen there, though it is closed now.
    if (!isActive(found, on)) return refuse('conflict', 'visit-facility-closed', {})
    if (isEmpty(entry)) return refuse('input', 'visit-empty', {})
    const { mark, facts, checks, words, phone } = entry
    const near = phone?.where && found.point ? nearnessOf(phone.where, found.point) : null
    const photos = await keepVisitPhotos(tx, place, entry.photos)
    const number = await insertVisits(tx, place, [
      {
        ...{ facility, kind: found.kind, account: allowed.value.id, mark, on, at },
        ...{ clock: phone && clockOf(phone, at), facts, checks, words, photos, presence: near },
        collected: false,
      },
    ])
    return done(number, 'facility-visited', `facility/${facility}`, { number, on })
  })
}

const isEmpty = ({
  facts,
  checks,
  words,
  photos,
}: Pick<Visit, 'facts' | 'checks' | 'words' | 'photos'>) =>
  [...Object.keys(facts), ...Object.keys(checks), ...photos].length === 0 && words === ''
