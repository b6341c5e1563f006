import type { VersionKind } from '#app/domain/budget/version.ts'
import type { Decision } from '#app/domain/budget/work/noted-finding.ts'
import { placeId } from '#app/domain/places/place-id.ts'
import type { Municipality } from '#models/places/municipality.server.ts'

/** A draft of a year and the budget that was adopted of it, both of one file of `public/examples/budget`. */
type Figures = Pick<
  Municipality,
  'place' | 'soate' | 'name' | 'region' | 'adults' | 'population'
> & {
  file: string
  year: number
  draft: Extract<VersionKind, 'forward-draft' | 'binding-draft'>
  /** When they were published. */
  published: readonly [draft: string, adopted: string]
  /** What the office says of the file's one finding; null where all adds up. */
  said: { decision: Extract<Decision, 'computed' | 'kept'>; note: string } | null
}

const naryn = {
  ky: 'Нарын району, Нарын облусу',
  ru: 'Нарынский район, Нарынская область',
  en: 'Naryn raion, Naryn oblast',
}

/**
 * Budgets whose totals were published by keneshes, read by the importer with the slips they were printed with. How many
 * people live there is a rounded guess, called one where it is shown, and nothing is reckoned for each resident.
 * Bishkek's lines below its totals are invented, as the file says in its head.
 */
export const figurePlaces: readonly Figures[] = [
  {
    ...{ place: placeId('naryn'), soate: '41704400000000', adults: 24_000, population: 40_000 },
    name: { ky: 'Нарын шаары', ru: 'город Нарын', en: 'Naryn town' },
    region: { ky: 'Нарын облусу', ru: 'Нарынская область', en: 'Naryn oblast' },
    ...{ file: 'naryn-2017.csv', year: 2017, draft: 'binding-draft', said: null },
    published: ['2017-01-16T10:00+06:00', '2017-02-03T10:00+06:00'],
  },
  {
    ...{ place: placeId('kara-kujur'), soate: '41704245829000', adults: 1_200, population: 2_000 },
    name: {
      ky: 'Кара-Кужур айыл аймагы',
      ru: 'Кара-Кужурский айылный аймак',
      en: 'Kara-Kujur ayil aimak',
    },
    region: naryn,
    ...{ file: 'kara-kujur-2021.csv', year: 2021, draft: 'forward-draft' },
    published: ['2020-06-08T10:00+06:00', '2021-02-04T10:00+06:00'],
    said: {
      decision: 'computed',
      note: 'Үтүр түшүп калган: 2 947,1 + 5 651,5 = 8 598,6. Эсептелген сумма алынды.',
    },
  },
  {
    ...{
      place: placeId('kazan-kuigan'),
      soate: '41704245825000',
      adults: 1_800,
      population: 3_000,
    },
    name: {
      ky: 'Казан-Куйган айыл аймагы',
      ru: 'Казан-Куйганский айылный аймак',
      en: 'Kazan-Kuigan ayil aimak',
    },
    region: naryn,
    ...{ file: 'kazan-kuigan-2023.csv', year: 2023, draft: 'binding-draft' },
    published: ['2023-01-20T10:00+06:00', '2023-02-10T10:00+06:00'],
    said: {
      decision: 'kept',
      note: 'Бөлүктөрү 10 355,1 берет: басылган жыйынтыктагы 258,0 түшүндүрүлгөн эмес. Басылганындай калды.',
    },
  },
  {
    ...{
      place: placeId('bishkek'),
      soate: '41711000000000',
      adults: 750_000,
      population: 1_150_000,
    },
    name: { ky: 'Бишкек шаары', ru: 'город Бишкек', en: 'Bishkek city' },
    region: { ky: 'Кыргыз Республикасы', ru: 'Кыргызская Республика', en: 'Kyrgyz Republic' },
    ...{ file: 'bishkek-2026.csv', year: 2026, draft: 'binding-draft', said: null },
    published: ['2026-02-03T10:00+06:00', '2026-03-02T10:00+06:00'],
  },
]
