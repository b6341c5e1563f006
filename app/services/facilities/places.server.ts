import { dayOf } from '#app/domain/calendar/day.ts'
import { namesOf } from '#app/domain/places/names-of.ts'
import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { type Village, validOn } from '#app/domain/places/territory.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { findMunicipality } from '../places/find-municipality.server.ts'
import type { Situation } from '../situation.ts'

/** The municipalities that do not stand still. */
export async function municipalitiesAtWork(): Promise<PlaceId[]> {
  const all = await allMunicipalities()
  return all.filter(({ suspended }) => !suspended).map(({ place }) => placeId(place))
}

/** Whether there is such a municipality. */
export const isMunicipality = async (place: Situation['place']): Promise<boolean> =>
  (await findMunicipality(place)) !== null

/** What a municipality and its office are called; null where there is none. */
export const municipalityNamed = (place: Situation['place']) => findMunicipality(place)

/** The villages of a municipality, ended ones too, for naming what lies in them. */
export const villagesKnown = (place: string): Promise<Village[]> => readVillages(place)

/** The numbers of those that stand. */
export async function villagesStanding(place: string, at: Date): Promise<number[]> {
  const today = dayOf(at)
  const all = await readVillages(place)
  return all.filter((village) => validOn(village, today)).map(({ number }) => number)
}

/** Where those that were not given up are, and all their names, for rows of files. */
export async function villagesOfRows(place: string) {
  const villages = (await readVillages(place)).filter(({ validTo }) => validTo === null)
  return {
    villages: villages.flatMap(({ number, centre }) => (centre ? [{ number, centre }] : [])),
    names: villages.map((village) => ({ number: village.number, names: namesOf(village) })),
  }
}
