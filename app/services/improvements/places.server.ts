import { type PlaceId, placeId } from '#app/domain/places/place-id.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'

/** The municipalities that do not stand still. */
export async function municipalitiesAtWork(): Promise<PlaceId[]> {
  const all = await allMunicipalities()
  return all.filter(({ suspended }) => !suspended).map(({ place }) => placeId(place))
}

/** What it and its office are called; null where there is none of that name. */
export async function municipalityNamed(place: string) {
  return (await allMunicipalities()).find((one) => one.place === place) ?? null
}
