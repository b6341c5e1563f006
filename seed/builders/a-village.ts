import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/in-transaction.server.ts'
import { insertVillages, type Village } from '#models/village.server.ts'

/** Writes a village and returns it; anything may be given otherwise. */
export async function aVillage(given: Partial<Village> = {}): Promise<Village> {
  const place: PlaceId = given.place ?? placeId('ak-bulun')
  const village: Village = {
    place,
    number: 1,
    name: { ky: 'Ак-Булуң', ru: 'Ак-Булун', en: 'Ak-Bulun' },
    soate: '41702205805010',
    aliases: [],
    centre: { latitude: 42.53, longitude: 78.66 },
    ...given,
  }
  await inTransaction(place, (tx) => insertVillages(tx, [village]))
  return village
}
