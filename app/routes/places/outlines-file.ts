import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { findMunicipality } from '#app/services/places/find-municipality.server.ts'
import { outlinedUnits } from '#app/services/places/read-outlines.server.ts'

/** The outlines that a municipality drew of its units in force today, as GeoJSON. */
export const loader = dataFile(async (request) => {
  const { place, at } = request
  const municipality = await findMunicipality(place)
  if (!municipality) return null
  const units = await outlinedUnits(municipality.place, at)
  const collection = {
    type: 'FeatureCollection',
    features: units.map(({ soate, kind, number, name, outline }) => ({
      type: 'Feature',
      id: soate,
      geometry: outline,
      properties: { soate, kind, number, ky: name.ky, ru: name.ru, en: name.en },
    })),
  }
  return wholeFile(request, JSON.stringify(collection), {
    'Content-Type': 'application/geo+json',
    'Cache-Control': 'public, max-age=2',
  })
})
