import type { Facility } from '#app/domain/facilities/facility.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertFacilities } from '#models/facilities/facility.server.ts'

/** Writes a standpipe of the first village, and returns its number; anything may be given otherwise. */
export function aFacility({
  place,
  ...given
}: Partial<Omit<Facility, 'number'>> & { place: string }): Promise<number> {
  const facility: Omit<Facility, 'place' | 'number'> = {
    ...{ kind: 'water', name: null, village: 1, landmark: 'мектептин жанында', osm: null },
    point: { latitude: 42.5713, longitude: 78.6021 },
    ...{ provider: '«Таза суу» ишканасы', standard: 'Күнүнө 18 саат', tariff: '12 сом / м³' },
    ...{ budgetCode: '', basis: 'own', from: null, until: null, endReason: '' },
    ...given,
  }
  return inTransaction(place, (tx) => insertFacilities(tx, place, [facility]))
}
