import { dataFile } from '#app/http/pages/data-file.server.ts'
import { countryOutline } from '#app/services/places/country-outline.server.ts'

/** The country's outline as GeoJSON, for maps without tiles. */
export const loader = dataFile(() =>
  Response.json(countryOutline(), {
    headers: {
      'Content-Type': 'application/geo+json',
      'Cache-Control': 'public, max-age=604800',
    },
  }),
)
