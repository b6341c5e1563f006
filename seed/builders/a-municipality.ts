import { placeId } from '#app/domain/places/place-id.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertMunicipality, type Municipality } from '#models/places/municipality.server.ts'

/** Writes a municipality and returns it; anything may be given otherwise. */
export async function aMunicipality(given: Partial<Municipality> = {}): Promise<Municipality> {
  const municipality: Municipality = {
    place: placeId('ak-bulun'),
    soate: '41702205805000',
    name: {
      ky: 'Ак-Булуң айыл аймагы',
      ru: 'Ак-Булунский айылный аймак',
      en: 'Ak-Bulun ayil aimak',
    },
    region: {
      ky: 'Ак-Суу району, Ысык-Көл облусу',
      ru: 'Ак-Суйский район, Иссык-Кульская область',
      en: 'Ak-Suu raion, Issyk-Kul oblast',
    },
    office: {
      name: {
        ky: 'Ак-Булуң айыл өкмөтү',
        ru: 'Ак-Булунский айыл окмоту',
        en: 'Ak-Bulun ayil okmotu',
      },
      phone: '+996000000000',
      address: { ky: 'Ак-Булуң айылы', ru: 'село Ак-Булун', en: 'Ak-Bulun village' },
    },
    adults: 4210,
    population: 7340,
    demonstration: true,
    ...given,
  }
  await inTransaction(municipality.place, (tx) => insertMunicipality(tx, municipality))
  return municipality
}
