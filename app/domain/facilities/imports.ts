/** What a municipality takes in about its local services, from a table or from a map's points, by the same columns. */
export type FacilityImports = { facilities: FacilityColumn; 'facility-points': FacilityColumn }

export const facilityColumns = [
  'number',
  'kind',
  'name-ky',
  'name-ru',
  'name-en',
  'village',
  'landmark',
  'latitude',
  'longitude',
  'provider',
  'standard',
  'tariff',
  'budget-code',
  'basis',
  'from',
  'until',
  'osm',
] as const
export type FacilityColumn = (typeof facilityColumns)[number]
