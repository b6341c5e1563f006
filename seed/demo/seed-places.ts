import { parseDay } from '#app/domain/calendar/day.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import type { Municipality } from '#models/places/municipality.server.ts'
import { putTerritories } from '#models/places/territory.server.ts'
import { aMunicipality } from '../builders/a-municipality.ts'
import { aVillage } from '../builders/a-village.ts'
import { countryRegister } from '../reference/country-register.ts'
import { demoVillages } from './villages.ts'

/** Writes the country's register, the demonstration municipality, its villages and the two aimaks it was merged from. */
export async function seedPlaces(): Promise<Municipality> {
  await inTransaction('kg', (tx) => putTerritories(tx, countryRegister()))
  const municipality = await aMunicipality()
  for (const [index, village] of demoVillages.entries())
    await aVillage({ ...village, place: municipality.place, number: index + 1 })
  await inTransaction(municipality.place, (tx) => putTerritories(tx, aimaks(municipality)))
  return municipality
}

/** Since the merger of 2025 one aimak stands for two; whoever types the old name still finds it. */
function aimaks({ place, soate, name, population, adults }: Municipality) {
  const merged = parseDay('2025-01-01')
  const old = '41702205811000'
  const aimak = {
    place,
    kind: 'aimak' as const,
    number: null,
    aliases: [],
    parent: '41702205000000',
    centre: { latitude: 42.5713, longitude: 78.6021 },
    outline: null,
  }
  return [
    {
      ...aimak,
      soate,
      name,
      validFrom: null,
      validTo: null,
      predecessors: [old],
      successors: [],
      population,
      adults,
    },
    {
      ...aimak,
      soate: old,
      name: {
        ky: 'Кең-Суу айыл аймагы',
        ru: 'Кен-Сууский айылный аймак',
        en: 'Ken-Suu ayil aimak',
      },
      validFrom: null,
      validTo: merged,
      predecessors: [],
      successors: [soate],
      population: null,
      adults: null,
    },
  ]
}
