import { allMunicipalities } from '#models/places/municipality.server.ts'

/** The municipalities that do not stand still. */
export { municipalitiesAtWork } from '../facilities/places.server.ts'

/** What it and its office are called; null where there is none of that name. */
export async function municipalityNamed(place: string) {
  return (await allMunicipalities()).find((one) => one.place === place) ?? null
}
