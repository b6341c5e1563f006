import { type Day, dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { checkEnding } from '#app/domain/facilities/check-facility.ts'
import { type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { changeFacility, readFacility } from '#models/facilities/facility.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { tellOfFacility } from './following.server.ts'

/** Says from which day on a facility is not there any more, and why; what was said of it stays to be read. */
export function endFacility(
  situation: Situation,
  number: number,
  { on, reason }: { on: Day; reason: string },
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'change-facilities', { place }, at)
    if (allowed.refused) return allowed
    const before = await readFacility(tx, place, number)
    if (!before) return refuse('missing', 'not-here', {})
    if (before.until) return refuse('conflict', 'facility-has-ended', {})
    const faults = checkEnding(before, on, dayPlus(dayOf(at), 366))
    if (faults.length > 0) return refuseInput(faults)
    await changeFacility(tx, before, { until: on, endReason: reason })
    await tellOfFacility(tx, situation, before, { number, change: 'ended' })
    return done(number, 'facility-ended', `facility/${number}`, { kind: before.kind, on, reason })
  })
}
