import { dayOf } from '#app/domain/calendar/day.ts'
import type { ShownVisit } from '#app/domain/visits/pages.ts'
import { exampleFacility } from '#app/ui/facilities/example-facility.ts'

export const exampleDay = dayOf(new Date('2026-11-22T04:00:00Z'))

export const exampleVisit: ShownVisit = {
  ...{ place: 'ak-bulun', number: 17, facility: 4, kind: 'water', monitor: 3, on: exampleDay },
  at: new Date('2026-11-22T12:40:00Z'),
  clock: { said: new Date('2026-11-22T03:10:00Z'), behind: 0 },
  ...{ facts: { hours: 15 }, checks: { clean: 'yes', 'tariff-posted': 'no' } },
  ...{ words: 'Кечинде басымы түшөт.', photos: [], presence: 'near', collected: false },
  about: exampleFacility,
}
