import { parseDay } from '#app/domain/calendar/day.ts'
import { type ComparedMunicipality, compare } from '#app/domain/ratings/facilities/comparison.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import { summaryOf } from '#app/domain/ratings/statistics/summary.ts'
import type { Example } from '#app/ui/example.ts'
import { ComparisonView } from './comparison-view.tsx'

const day = parseDay('2026-09-30')
if (!day) throw new Error('no such day')
const quarter = quarterOf(day)
const region = { ky: 'Ысык-Көл облусу', ru: 'Иссык-Кульская область' }
const all: readonly ComparedMunicipality[] = [
  {
    ...{
      place: 'ak-bulun',
      name: { ky: 'Ак-Булуң айыл аймагы', ru: 'Ак-Булунский а. а.' },
      region,
    },
    ...{ now: summaryOf([10, 20, 40, 90, 60]), services: 16 },
    ...{ answered: { inTime: 42, of: 50 }, fixed: { inTime: 19, of: 46 } },
  },
  {
    ...{ place: 'kochkor', name: { ky: 'Кочкор айыл аймагы', ru: 'Кочкорский а. а.' }, region },
    ...{ now: summaryOf([60, 40, 40, 20, 10]), services: 9 },
    ...{ answered: { inTime: 7, of: 12 }, fixed: null },
  },
  {
    ...{ place: 'at-bashy', name: { ky: 'Ат-Башы айыл аймагы', ru: 'Ат-Башинский а. а.' }, region },
    ...{ now: summaryOf([0, 0, 1, 2, 0]), services: 0, answered: null, fixed: null },
  },
]

export const examples: readonly Example[] = [
  {
    name: 'municipalities compared',
    alone: true,
    element: <ComparisonView comparison={compare(quarter, all)} />,
  },
  {
    name: 'nothing to compare yet',
    alone: true,
    element: <ComparisonView comparison={compare(quarter, [])} />,
  },
]
