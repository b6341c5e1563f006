import type { Day } from '../calendar/day.ts'
import { type Facility, isActive, type ShownFacility } from '../facilities/facility.ts'
import type { InLanguages } from '../language.ts'
import type { Visit } from './visit.ts'

/** A visit as everybody reads it: with what it is about, and the monitor's number in place of the account. */
export type ShownVisit = Omit<Visit, 'account' | 'mark'> & { about: ShownFacility; monitor: number }

/** A facility by what is looked at before a visit of it is taken. */
export type PlaceVisited = Pick<Facility, 'number' | 'kind' | 'point' | 'from' | 'until'>

/** Whether it was there on a day. */
export const isThere = (place: Pick<Facility, 'from' | 'until'>, day: Day): boolean =>
  isActive(place, day)

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

/** A place to visit, and when somebody was there last; null where nobody was yet. */
export type PlaceToVisit = ShownFacility & { last: Day | null }

/** What lies in one village, or serves all of them: then its number and name are null. */
export type OfVillage<F> = { village: number | null; name: InLanguages | null; facilities: F[] }

/** By village, in the order of their numbers; behind them what serves the whole municipality. */
export function byVillage<F extends Pick<ShownFacility, 'village' | 'villageName'>>(
  facilities: readonly F[],
): OfVillage<F>[] {
  const found = new Map<number | null, OfVillage<F>>()
  for (const one of facilities) {
    const { village, villageName: name } = one
    const here = found.get(village) ?? { village, name, facilities: [] }
    here.facilities.push(one)
    found.set(village, here)
  }
  const last = Number.POSITIVE_INFINITY
  return [...found.values()].sort((a, b) => (a.village ?? last) - (b.village ?? last))
}
