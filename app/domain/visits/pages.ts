import type { Day } from '../calendar/day.ts'
import { type Facility, isActive, type ShownFacility } from '../facilities/facility.ts'
import type { Visit } from './visit.ts'

/** A visit as everybody reads it: with what it is about, and the monitor's number in place of the account. */
export type ShownVisit = Omit<Visit, 'account' | 'mark'> & { about: ShownFacility; monitor: number }

/** The facilities that are there on a day, in the villages that somebody chose; all where none is chosen. */
export function toVisit<F extends Pick<Facility, 'from' | 'until' | 'village'>>(
  facilities: readonly F[],
  villages: readonly number[],
  day: Day,
): F[] {
  return facilities.filter(
    (one) =>
      isActive(one, day) &&
      (villages.length === 0 || one.village === null || villages.includes(one.village)),
  )
}
