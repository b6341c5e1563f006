import type { ImportTextsOf } from '#app/domain/imports/import.ts'
import type { PlaceImports } from '#app/domain/places/imports.ts'

export const placeImports = {
  villages: {
    title: 'Import a list of villages',
    lead: 'Each village is found by its SOATE code: new ones are added, the names and figures of others become those of the file. An empty cell changes nothing.',
    columns: {
      soate: 'SOATE code',
      'name-ky': 'Name in Kyrgyz',
      'name-ru': 'Name in Russian',
      'name-en': 'Name in English',
      kind: 'Kind',
      population: 'Population',
      adults: 'Adults',
    },
  },
  outlines: {
    title: 'Import outlines',
    lead: 'A GeoJSON file: Polygon, MultiPolygon or FeatureCollection. Outlines find their village by its name, SOATE code or P-code.',
    option: { label: 'If the file has one outline: of which village', none: 'By name or code' },
    columns: {
      name: 'Name',
      soate: 'SOATE code',
      points: 'Points',
    },
  },
} satisfies ImportTextsOf<PlaceImports>
