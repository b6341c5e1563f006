import type { InLanguages } from '#app/domain/language.ts'
import { namesOf } from '#app/domain/places/names-of.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'

/** The villages that were not given up, with all their names, for rows of files. */
export async function villagesOfRows(place: string) {
  const villages = (await readVillages(place)).filter(({ validTo }) => validTo === null)
  return villages.map((village) => ({ number: village.number, names: namesOf(village) }))
}

/** What villages are called, by their numbers. */
export async function villagesByNumber(place: string): Promise<Map<number, InLanguages>> {
  return new Map((await readVillages(place)).map(({ number, name }) => [number, name]))
}

/** Whose paper a roll is. */
export async function officeOf(place: string) {
  const municipality = await findMunicipality(place)
  return municipality && { name: municipality.office.name, region: municipality.region }
}

/** Where its office is and how it is rung up. */
export async function contactOf(place: string) {
  const municipality = await findMunicipality(place)
  return municipality && { address: municipality.office.address, phone: municipality.office.phone }
}
