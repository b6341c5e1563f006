/** What a municipality takes in about its territory, and the columns that its rows are shown in. */
export type PlaceImports = {
  villages: VillageColumn
  outlines: 'name' | 'soate' | 'points'
}

export const villageColumns = [
  'soate',
  'name-ky',
  'name-ru',
  'name-en',
  'kind',
  'population',
  'adults',
] as const
export type VillageColumn = (typeof villageColumns)[number]
