import { type Day, dayOf, dayPlus } from '../calendar/day.ts'
import { type FieldFault, fault } from '../outcome.ts'
import { type Clock, oldestVisit, type Phone, type VisitEntry } from './visit.ts'

/** Up to so many seconds a phone's clock is right: a message takes its time too. */
const rightWithin = 120

/** What the phone's clock said, and how far it was off when it sent. */
export function clockOf({ said, sent }: Pick<Phone, 'said' | 'sent'>, at: Date): Clock {
  const behind = Math.round((at.getTime() - sent.getTime()) / 1_000)
  return { said, behind: Math.abs(behind) <= rightWithin ? 0 : behind }
}

/** When it was by our clock. */
export const correctedTime = ({ said, behind }: Clock): Date =>
  new Date(said.getTime() + behind * 1_000)

/**
 * The day of a visit: as it was written down; of a phone whose clock is wrong, the day that it was by ours. A clock that
 * was set between the visit and its sending cannot be told from a right one.
 */
export function dayOfVisit({ on, phone }: Pick<VisitEntry, 'on' | 'phone'>, at: Date): Day {
  if (!phone) return on
  const clock = clockOf(phone, at)
  return clock.behind === 0 ? on : dayOf(correctedTime(clock))
}

/** A visit was made by today, and not too long ago. */
export function checkDay(on: Day, today: Day): FieldFault[] {
  if (on > today) return [fault('on', 'visit-later', {})]
  const since = dayPlus(today, -oldestVisit)
  return on < since ? [fault('on', 'visit-long-ago', { since })] : []
}
