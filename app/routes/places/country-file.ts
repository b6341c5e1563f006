import { dataFile } from '#app/http/pages/data-file.server.ts'
import { wholeFile } from '#app/http/pages/whole-file.server.ts'
import { countryOutline } from '#app/services/places/country/country-outline.server.ts'

/** The country's outline as GeoJSON, for maps without tiles. */
export const loader = dataFile((request) =>
  wholeFile(request, JSON.stringify(countryOutline()), {
    'Content-Type': 'application/geo+json',
    'Cache-Control': 'public, max-age=604800',
  }),
)
