import { cameIn, type VillageCount } from '#app/domain/hearings/attendance.ts'
import { hasCome } from '#app/domain/hearings/hearing.ts'
import type { AttendanceDesk } from '#app/domain/hearings/pages.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { changeHearing, readHearing } from '#models/hearings/hearing.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import { officeHere, villagesAt } from './places.server.ts'

/** The villages of a hearing's day with what was counted of each, and the paper on which people sign. */
export async function openAttendance(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<AttendanceDesk>> {
  const allowed = may(person, 'count-attendance', { place }, at)
  if (allowed.refused) return allowed
  const hearing = await readHearing(null, place, number)
  const office = await officeHere(place)
  if (!hearing?.announced || !office) return refuse('missing', 'not-here', {})
  return accepted({ hearing, office, villages: await villagesAt(place, hearing.begins) })
}

/** Writes down how many women and men came from each village; sent again, it stands in place of what was sent before. */
export function countAttendance(
  situation: Situation,
  number: number,
  counts: readonly VillageCount[],
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'count-attendance', { place }, at)
    if (allowed.refused) return allowed
    const hearing = await readHearing(tx, place, number)
    if (!hearing?.announced) return refuse('missing', 'not-here', {})
    if (hearing.calledOff) return refuse('conflict', 'hearing-called-off', {})
    if (!hasCome(hearing, at)) return refuse('conflict', 'hearing-not-begun', {})
    if (hearing.minutes) return refuse('conflict', 'hearing-minutes-published', {})
    await changeHearing(tx, hearing, { attendance: { counts, at } })
    return done(number, 'hearing-attended', `hearing/${number}`, { people: cameIn(counts).all })
  })
}
