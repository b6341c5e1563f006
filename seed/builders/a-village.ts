import type { Village } from '#app/domain/places/territory.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { putTerritories } from '#models/places/territory.server.ts'

/** Writes a village and returns it; anything may be given otherwise. Its code follows from its number. */
export async function aVillage(given: Partial<Village> = {}): Promise<Village> {
  const number = given.number ?? 1
  const village: Village = {
    place: 'ak-bulun',
    kind: 'village',
    number,
    soate: `41702205805${String(number * 10).padStart(3, '0')}`,
    name: { ky: 'Ак-Булуң', ru: 'Ак-Булун', en: 'Ak-Bulun' },
    aliases: [],
    parent: '41702205805000',
    validFrom: null,
    validTo: null,
    predecessors: [],
    successors: [],
    population: 2_150,
    adults: 1_240,
    centre: { latitude: 42.53, longitude: 78.66 },
    outline: null,
    ...given,
  }
  await inTransaction(village.place, (tx) => putTerritories(tx, [village]))
  return village
}
