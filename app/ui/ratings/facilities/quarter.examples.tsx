import { parseDay } from '#app/domain/calendar/day.ts'
import {
  type ReportedService,
  rankedGroups,
} from '#app/domain/ratings/facilities/quarter-report.ts'
import { quarterOf } from '#app/domain/ratings/quarter.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleFacility } from '../../facilities/example-facility.ts'
import { exampleFew, examplePicture } from '../example-ratings.ts'
import { QuarterView } from './quarter-view.tsx'

const day = (text: string) => {
  const found = parseDay(text)
  if (!found) throw new Error(text)
  return found
}
const { now, before } = examplePicture
const services: readonly ReportedService[] = [
  { ...exampleFacility, now, before, trend: 'worse' },
  { ...exampleFacility, number: 5, now: exampleFew.now, before: exampleFew.before, trend: 'few' },
]
const quarter = quarterOf(day('2026-11-22'))
const report = {
  ...{ quarter, present: quarter, from: day('2026-10-01'), until: day('2026-11-22') },
  ...{ goesOn: true, services: 2, ratings: 67, ratingsBefore: 58 },
  replies: { inTime: 3, of: 4 },
  reports: {
    now: {
      ...{ answered: { inTime: 42, of: 50 }, fixed: { inTime: 19, of: 46 } },
      closedOtherwise: 7,
    },
    before: {
      ...{ answered: { inTime: 33, of: 46 }, fixed: { inTime: 17, of: 46 } },
      closedOtherwise: 5,
    },
  },
  changed: services.slice(0, 1),
  trends: { better: 0, worse: 1, unclear: 0, few: 1 },
  ...{ groups: rankedGroups(services), few: 1 },
}

export const examples: readonly Example[] = [
  { name: 'a quarter of services', alone: true, element: <QuarterView report={report} /> },
  {
    name: 'a quarter that nobody rated anything in',
    alone: true,
    element: (
      <QuarterView
        report={{
          ...report,
          ...{ ratings: 0, changed: [], groups: [], few: 2 },
          trends: { better: 0, worse: 0, unclear: 0, few: 2 },
        }}
      />
    ),
  },
]
