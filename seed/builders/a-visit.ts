import { dayOf } from '#app/domain/calendar/day.ts'
import type { Visit } from '#app/domain/visits/visit.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertVisits } from '#models/visits/visit.server.ts'

/** Writes a visit of the first facility, and returns its number; anything may be given otherwise. */
export function aVisit({
  place,
  at,
  ...given
}: Partial<Omit<Visit, 'number'>> & { place: string; at: Date }): Promise<number> {
  const visit: Omit<Visit, 'number'> = {
    ...{ place, at, facility: 1, kind: 'water', account: `${place}:999`, on: dayOf(at) },
    mark: `of-${at.getTime()}-${given.facility ?? 1}-${given.account ?? ''}`.replace(
      /[^\w-]/g,
      '-',
    ),
    ...{ clock: null, facts: { hours: 15, works: 1 }, checks: { clean: 'yes' } },
    ...{ words: 'Эртең менен суу бар', photos: [], presence: null, collected: false },
    ...given,
  }
  return inTransaction(place, (tx) => insertVisits(tx, place, [visit]))
}
