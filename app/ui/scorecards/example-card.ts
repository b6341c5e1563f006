import { dayOf } from '#app/domain/calendar/day.ts'
import type { ShownCard } from '#app/domain/scorecards/shown.ts'
import { exampleFacility } from '#app/ui/facilities/example-facility.ts'

const on = (day: string) => dayOf(new Date(`${day}T04:00:00Z`))
const at = new Date('2026-10-13T04:00:00Z')

const common = {
  ...{ place: 'ak-bulun', facility: 4, kind: 'water', words: '', minutes: null },
  ...{ led: 'Айыл башчысы', provider: 'Директор, 2 уста', where: 'Кең-Суу мектеби' },
  indicators: [
    { key: 'taste', name: { ky: 'Даамы', ru: 'Вкус', en: 'Taste' } },
    { key: 'pressure', name: { ky: 'Басымы', ru: 'Напор', en: 'Pressure' } },
  ],
}

/** The second round, with one group that was too few. */
export const exampleCard: ShownCard = {
  ...common,
  ...{ number: 2, on: on('2026-10-12'), came: 41, women: 22, at, updated: at },
  groups: [
    { group: 'women', people: 16, scores: { pressure: 1, taste: 3 } },
    { group: 'men', people: 12, scores: { pressure: 2, taste: 4 } },
    { group: 'youth', people: 9, scores: { pressure: 2, taste: 3 } },
    { group: 'elders', people: 4, scores: null },
  ],
  own: { pressure: 4, taste: 4 },
  entitlements: [{ what: 'Суу, күнүнө', standard: '18 саат', actual: '8 саат' }],
  before: {
    ...common,
    ...{ number: 1, on: on('2026-04-14'), came: 30, women: 14, at, updated: at },
    groups: [
      { group: 'women', people: 14, scores: { pressure: 2, taste: 3 } },
      { group: 'men', people: 16, scores: { pressure: 2, taste: 3 } },
    ],
    own: { pressure: 4, taste: 4 },
    entitlements: [],
  },
  about: exampleFacility,
}
