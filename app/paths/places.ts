import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const placePaths = ({ home, place }: PlaceAddress) => ({
  ownMunicipality: `${home}/office/municipality`,
  territory: `${home}/office/territory`,
  newVillage: `${home}/office/territory/new`,
  unit: (soate: string) => `${home}/office/territory/units/${soate}`,
  endUnit: (soate: string) => `${home}/office/territory/units/${soate}/end`,
  outlines: `/data/${place}/outlines.geojson`,
})

/** What the platform's own pages do with municipalities. */
export function municipalityPaths(platform: string) {
  const municipality = (place: string) => `${platform}/municipalities/${place}`
  return {
    newMunicipality: `${platform}/municipalities/new`,
    municipality,
    suspend: (place: string) => `${municipality(place)}/suspend`,
    invite: (place: string) => `${municipality(place)}/invite`,
    witness: (place: string, act: number) => `${municipality(place)}/acts/${act}`,
  }
}

export const pages: NounPages = {
  office: {
    municipality: 'places/own-municipality.tsx',
    territory: 'places/territory.tsx',
    'territory/files/:file': 'places/territory-file.ts',
    'territory/new': 'places/new-village.tsx',
    'territory/units/:unit': 'places/unit.tsx',
    'territory/units/:unit/end': 'places/end-unit.tsx',
  },
  platform: {
    '': 'places/platform/municipalities.tsx',
    'municipalities/files/:file': 'places/platform/municipalities-file.ts',
    'municipalities/new': 'places/platform/new-municipality.tsx',
    'municipalities/:municipality': 'places/platform/municipality.tsx',
    'municipalities/:municipality/suspend': 'places/platform/suspend-municipality.tsx',
    'municipalities/:municipality/invite': 'places/platform/invite-admin.tsx',
  },
  bare: {
    'data/country.geojson': 'places/country-file.ts',
    'data/:place/outlines.geojson': 'places/outlines-file.ts',
  },
}
