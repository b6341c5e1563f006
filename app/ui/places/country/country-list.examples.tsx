import type { Example } from '#app/ui/example.ts'
import { CountryList, type PlaceLine } from './country-list.tsx'
import { CountryMap } from './country-map.tsx'

const place = {
  region: 'Ак-Суу району, Ысык-Көл облусу',
  population: 4210,
  guessed: false,
  by: null,
  point: { latitude: 42.53, longitude: 78.66 },
}
const places: readonly PlaceLine[] = [
  {
    ...{ ...place, number: 1, name: 'Ак-Булуң айыл аймагы', href: '/ky/ak-bulun' },
    on: [
      {
        round: 'Жалпы бюджет 2027',
        stands: 'voting',
        ends: new Date('2026-12-05T12:00:00Z'),
        open: true,
      },
      {
        round: 'Жаштардын бюджети',
        stands: 'ideas',
        ends: new Date('2026-12-20T12:00:00Z'),
        open: true,
      },
    ],
  },
  {
    ...{ ...place, number: 2, name: 'Кочкор айыл аймагы', href: '/ky/kochkor', by: 'Ак-Кыя' },
    ...{ point: { latitude: 42.2, longitude: 75.75 } },
    on: [{ round: 'Жалпы бюджет 2027', stands: 'checking', ends: null, open: false }],
  },
  {
    ...{ ...place, number: 3, name: 'Ат-Башы айыл аймагы', href: '/ky/at-bashy' },
    ...{ point: null, on: [], guessed: true },
  },
]
/** Roughly the country, in the units of a drawn outline. */
const outline = 'M5220-4010L5260-4260L5600-4300L6010-4220L5700-4080L5500-4000Z'

export const examples: readonly Example[] = [
  {
    name: 'a vote, a check, nothing yet',
    element: (
      <div className="with-map">
        <CountryMap outline={outline} places={places} />
        <CountryList heading="Азыр катышса болот" places={places} />
      </div>
    ),
  },
]
