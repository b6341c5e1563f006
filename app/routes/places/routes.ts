import { index, route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

export const placeRoutes: NounRoutes = {
  office: [
    route('municipality', 'routes/places/own-municipality.tsx'),
    route('territory', 'routes/places/territory.tsx'),
    route('territory/new', 'routes/places/new-village.tsx'),
    route('territory/outlines', 'routes/places/outlines.tsx'),
    route('territory/units/:unit', 'routes/places/unit.tsx'),
    route('territory/units/:unit/end', 'routes/places/end-unit.tsx'),
  ],
  platform: [
    index('routes/places/platform/municipalities.tsx'),
    route('municipalities/files/:file', 'routes/places/platform/municipalities-file.ts'),
    route('municipalities/new', 'routes/places/platform/new-municipality.tsx'),
    route('municipalities/:municipality', 'routes/places/platform/municipality.tsx'),
    route(
      'municipalities/:municipality/suspend',
      'routes/places/platform/suspend-municipality.tsx',
    ),
    route('municipalities/:municipality/invite', 'routes/places/platform/invite-admin.tsx'),
  ],
  bare: [
    route('data/country.geojson', 'routes/places/country-file.ts'),
    route('data/:place/outlines.geojson', 'routes/places/outlines-file.ts'),
  ],
}
